package palpa.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestModel;
import palpa.TestTools;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.protocol.GloveEvent;
import palpa.session.Findings;
import palpa.session.ForceTables;
import palpa.session.GloveOnRecord;
import palpa.session.Imports.Terms;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.Reports.Extra;
import palpa.session.Reports.Request;
import palpa.session.Reports.Table;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.SessionStore.Recorded;
import palpa.session.SessionStore.Recording;
import palpa.session.TableAnalysis;
import palpa.session.TableImport;
import palpa.session.Toolbox;
import palpa.session.library.Notes;
import palpa.store.mcap.HourFile;

/** Tables become sessions again, and lose nothing on the way. */
class TableImportsTest {

    private static final Toolbox TOOLS = TestTools.ofFiles().box();
    private static final Terms TERMS = new Terms(
            Optional.empty(), Optional.empty(), TOOLS.programs().shipped().get(0), Optional.empty());

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private static Path exported;

    @BeforeAll
    static void exportASession() throws UserProblem {
        Path session = made.resolve("session.mcap");
        Path plain = made.resolve("plain.mcap");
        HourFile.write(plain, 40, 5, "mixed", "Ada");
        try (Recorded recorded = TOOLS.sessions().open(plain);
                Recording recording = TOOLS.sessions().create(session, recorded.header(), false)) {
            recorded.replay(new Eventful(recording));
        }
        exported = made.resolve("exported");
        TOOLS.reports().export(request(session, exported), Progress.UNSEEN);
    }

    /** Tares the right glove after ten seconds, and changes the region after twenty. */
    private static final class Eventful implements SessionSink {

        private final SessionSink to;
        private int blocks;

        Eventful(SessionSink to) {
            this.to = to;
        }

        @Override
        public void glove(GloveOnRecord glove) throws UserProblem {
            to.glove(glove);
        }

        @Override
        public void block(RawBlock block) throws UserProblem {
            to.block(block);
            blocks++;
            if (blocks == 8 * 10) {
                String tare = GloveEvent.Kind.TARE_BUTTON.label();
                event(new SessionEvent(10_000_000, SessionEvent.Kind.BUTTON, Optional.of(Hand.RIGHT), tare));
            }
            if (blocks == 8 * 20) {
                event(new SessionEvent(20_000_000, SessionEvent.Kind.REGION, Optional.empty(), "hamstring"));
            }
        }

        @Override
        public void event(SessionEvent event) throws UserProblem {
            to.event(event);
        }
    }

    private static Request request(Path session, Path to) {
        return new Request(
                session,
                to,
                EnumSet.of(Table.STROKES, Table.SAMPLES),
                Set.of(Extra.JSON),
                Optional.empty(),
                false,
                Notes.NONE,
                List.of());
    }

    private Path imported(Path table, Terms terms) throws UserProblem {
        Path session = folder.resolve("imported.mcap");
        try (Recorded recorded = TOOLS.imports().open(table, terms)) {
            TableImport.write(TOOLS.sessions(), recorded, session, false, Progress.UNSEEN);
        }
        return session;
    }

    @Test
    void givesTheSameStrokesAndSamplesByteForByte() throws UserProblem {
        Path again = folder.resolve("again");

        TOOLS.reports().export(request(imported(exported.resolve("samples.csv"), TERMS), again), Progress.UNSEEN);

        assertThat(again.resolve("strokes.csv")).hasSameBinaryContentAs(exported.resolve("strokes.csv"));
        assertThat(again.resolve("samples.csv")).hasSameBinaryContentAs(exported.resolve("samples.csv"));
        assertThat(again.resolve("strokes.csv").toFile().length()).isGreaterThan(1000);
    }

    @Test
    void keepsGloveProgramTraineeAndEventsOfTheSidecar() throws UserProblem {
        try (Recorded original = TOOLS.sessions().open(made.resolve("session.mcap"));
                Recorded table = TOOLS.imports().open(exported.resolve("samples.csv"), TERMS)) {
            assertThat(table.header()).isEqualTo(original.header());
            assertThat(table.gloves()).isEqualTo(original.gloves());
            assertThat(table.span()).isEqualTo(original.span());
        }
    }

    @Test
    void takesAGloveWithoutASidecarForATypicalOne() throws UserProblem, IOException {
        Path alone = Files.copy(exported.resolve("samples.csv"), folder.resolve("alone.csv"));

        try (Recorded table = TOOLS.imports().open(alone, TERMS)) {
            assertThat(table.gloves()).hasSize(2);
            assertThat(table.gloves()).allMatch(glove -> glove.rateHertz() == 1000);
            assertThat(table.gloves())
                    .noneMatch(glove -> glove.profile().state().claimsNewtons());
            assertThat(table.header().region()).isEqualTo(Region.CALF);
        }
    }

    @Test
    void findsInAForceTableOpenedAsASessionWhatIsFoundInTheTable() throws UserProblem, IOException {
        Path table = Files.writeString(folder.resolve("forces.csv"), forces());
        Findings inTable = new Findings();
        List<ForceTables.Recording> recordings = new ArrayList<>();
        TOOLS.tables().read(table, recordings::add);
        new TableAnalysis(TERMS.program().targets(), Region.CALF, TestModel.inForce(), inTable)
                .analyze(recordings.get(0));
        Path to = folder.resolve("found");

        TOOLS.reports().export(request(imported(table, TERMS), to), Progress.UNSEEN);

        List<String> strokes = Files.readAllLines(to.resolve("strokes.csv"));
        assertThat(strokes).hasSize(1 + inTable.strokes().size()).hasSizeGreaterThan(20);
        assertThat(strokes.stream().skip(1).map(TableImportsTest::figures).toList())
                .isEqualTo(inTable.strokes().stream()
                        .map(stroke -> String.format(
                                Locale.ROOT,
                                "%s %s %s %s %.3f",
                                stroke.hand().label(),
                                stroke.region().label(),
                                stroke.technique().label(),
                                stroke.level().label(),
                                stroke.peakNewtons()))
                        .toList());
    }

    /** Hand, region, technique, level and peak of a row. */
    private static String figures(String row) {
        String[] cells = row.split(",", -1);
        return List.of(cells[2], cells[3], cells[4], cells[5], cells[7]).stream()
                .collect(Collectors.joining(" "));
    }

    /** Two hands kneading, with a second of even pressure now and then, the region changing in the middle. */
    private static String forces() {
        StringBuilder rows = new StringBuilder("time_s,hand,region,thumb_tip,thenar,palm_heel\n");
        for (int i = 0; i < 60 * 200; i++) {
            double time = i / 200.0;
            boolean even = time % 20 > 16;
            double squeeze = even ? 15 + 0.8 * Math.sin(time) : 10.0 - 8 * Math.cos(2 * Math.PI * 0.5 * time);
            String region = time < 30 ? "calf" : "hamstring";
            for (String hand : List.of("left", "right")) {
                rows.append(String.format(
                        Locale.ROOT,
                        "%.3f,%s,%s,%.3f,%.3f,%.3f%n",
                        time,
                        hand,
                        region,
                        squeeze * 0.4,
                        squeeze * 0.3,
                        squeeze * 0.3));
            }
        }
        return rows.toString();
    }

    @Test
    void asksWhichRecordingOfSeveralIsMeant() throws IOException {
        String rows = "time_s,hand,total,person\n0.00,left,1,a\n0.01,left,1,a\n0.02,left,1,a\n"
                + "0.00,left,1,b\n0.01,left,1,b\n0.02,left,1,b\n";
        Path table = Files.writeString(folder.resolve("two.csv"), rows);

        assertThatThrownBy(() -> TOOLS.imports().open(table, TERMS))
                .isInstanceOfSatisfying(
                        UserProblem.class, problem -> assertThat(problem.key()).isEqualTo("store.table_recordings"));
    }

    @Test
    void namesLineAndColumnOfABadCount() throws IOException {
        Path table = Files.writeString(
                folder.resolve("bad.csv"),
                "time_s,hand,sample,glove,calibration,total_counts\n0.0,left,0,0,virtual,12\n0.1,left,1,0,virtual,x\n");

        assertThatThrownBy(() -> TOOLS.imports().open(table, TERMS))
                .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(problem.arguments())
                        .contains("3", "total_counts", "x"));
    }
}
