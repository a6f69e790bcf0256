package palpa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestModel;
import palpa.TestTools;
import palpa.calibration.CalibrationState;
import palpa.calibration.GloveProfile;
import palpa.calibration.TypicalSensor;
import palpa.model.GloveUid;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Findings;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.Reports;
import palpa.session.Reports.Extra;
import palpa.session.Reports.Origin;
import palpa.session.Reports.Request;
import palpa.session.Reports.Table;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.SessionStore;
import palpa.session.Toolbox;
import palpa.session.Worth;
import palpa.session.library.Comment;
import palpa.session.library.Notes;
import palpa.store.mcap.HourFile;

/** What an export writes of a session of two virtual gloves. */
class SessionExportTest {

    private static final Toolbox TOOLS = TestTools.ofFiles().box();
    private static final int SECONDS = 75;

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private static Path session;

    @BeforeAll
    static void makeSession() throws UserProblem {
        session = made.resolve("session.mcap");
        HourFile.write(session, SECONDS, 7, "mixed", "<b>Ada & Söhne</b>");
    }

    private static Request request(Path to, Set<Table> tables, Set<Extra> extras, Optional<TimeSpan> span) {
        return new Request(session, to, tables, extras, span, false, Notes.NONE, List.of());
    }

    @Test
    void writesStrokesAndDecisionsInTheOrderOfTimeWithoutKeepingThem() throws UserProblem, IOException {
        Findings findings = new Findings();
        try (SessionStore.Recorded recorded = TOOLS.sessions().open(session)) {
            SessionAnalysis analysis = new SessionAnalysis(
                    recorded.header().program(), recorded.header().region(), TestModel.inForce(), findings);
            recorded.replay(analysis);
            analysis.finish();
        }
        Path expected = Files.createDirectory(folder.resolve("expected"));
        fill(TOOLS.reports().strokes(expected.resolve("strokes.csv"), false), findings.strokes());
        fill(TOOLS.reports().timeline(expected.resolve("timeline.csv"), false), findings.decisions());

        TOOLS.reports()
                .export(
                        request(folder, EnumSet.of(Table.STROKES, Table.TIMELINE), Set.of(), Optional.empty()),
                        Progress.UNSEEN);

        assertThat(findings.strokes()).hasSizeGreaterThan(20);
        assertThat(folder.resolve("strokes.csv")).hasSameBinaryContentAs(expected.resolve("strokes.csv"));
        assertThat(folder.resolve("timeline.csv")).hasSameBinaryContentAs(expected.resolve("timeline.csv"));
    }

    private static Worth worth() {
        CalibrationState virtual = new CalibrationState(CalibrationState.Kind.VIRTUAL, Optional.empty(), Double.NaN);
        return new Worth(List.of(new GloveProfile(new GloveUid(1), "virtual", virtual, List.of())));
    }

    private static <R> void fill(Reports.TableFile<R> table, List<R> rows) throws UserProblem {
        try (table) {
            for (R row : rows) {
                table.row(row, new Origin(worth(), "", ""));
            }
            table.commit();
        }
    }

    @Test
    void writesOfASpanTheVeryRowsOfTheWhole() throws UserProblem, IOException {
        Set<Table> tables = EnumSet.of(Table.STROKES, Table.TIMELINE, Table.SAMPLES);
        Path whole = folder.resolve("whole");
        Path part = folder.resolve("part");
        TimeSpan span = new TimeSpan(30_000_000, 40_000_000);
        TOOLS.reports().export(request(whole, tables, Set.of(), Optional.empty()), Progress.UNSEEN);
        TOOLS.reports().export(request(part, tables, Set.of(), Optional.of(span)), Progress.UNSEEN);

        for (Table table : tables) {
            List<String> expected = Files.readAllLines(whole.resolve(table.label() + ".csv")).stream()
                    .filter(row -> row.startsWith("time_s") || row.startsWith("start_s") || begins(row, span))
                    .toList();
            assertThat(expected).hasSizeGreaterThan(2);
            assertThat(part.resolve(table.label() + ".csv")).hasContent(String.join("\n", expected) + "\n");
        }
    }

    private static boolean begins(String row, TimeSpan span) {
        double seconds = Double.parseDouble(row.substring(0, row.indexOf(',')));
        return span.contains(Math.round(seconds * 1e6));
    }

    @Test
    void leavesNoFileWhenItIsCancelled() {
        Path to = folder.resolve("cancelled");
        Progress impatient = new Progress() {
            private double reached;

            @Override
            public void done(double part) {
                reached = part;
            }

            @Override
            public boolean isCancelled() {
                return reached > 0.3;
            }
        };

        assertThatThrownBy(() -> TOOLS.reports().export(Request.everything(session, to), impatient))
                .isInstanceOfSatisfying(
                        UserProblem.class, problem -> assertThat(problem.key()).isEqualTo("session.cancelled"));
        assertThat(to).isEmptyDirectory();
    }

    @Test
    void writesAPageThatTrustsNoTextAndNeedsNothingElse() throws UserProblem, IOException {
        Comment comment = new Comment(
                UUID.randomUUID(),
                new TimeSpan(5_000_000, 6_000_000),
                "Grace",
                Instant.EPOCH,
                "<script>alert(1)</script>");
        Notes notes = new Notes(List.of(comment), List.of(), new TreeSet<>());
        TOOLS.reports()
                .export(
                        new Request(
                                session,
                                folder,
                                Set.of(),
                                Set.of(Extra.HTML),
                                Optional.empty(),
                                false,
                                notes,
                                List.of()),
                        Progress.UNSEEN);

        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page)
                .contains("&lt;b&gt;Ada &amp; Söhne&lt;/b&gt;", "&lt;script&gt;", "Grace", "not a medical device")
                .contains("role=\"img\"", "<title id=\"pressure-title\"", "<desc id=\"strokes-desc\"")
                .doesNotContain("<script", "<b>Ada", "http://www.w3.org/TR", "src=", "url(http");
    }

    @Test
    void writesTheSameBytesTwice() throws UserProblem {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        List<Path> files = TOOLS.reports().export(Request.everything(session, first), Progress.UNSEEN);
        TOOLS.reports().export(Request.everything(session, second), Progress.UNSEEN);

        assertThat(files).hasSize(Table.values().length + Extra.values().length);
        assertThat(files)
                .allSatisfy(file -> assertThat(file).hasSameBinaryContentAs(second.resolve(file.getFileName())));
    }

    @Test
    void givesEveryStepsScoreToItsRegion() throws UserProblem, IOException {
        TOOLS.reports()
                .export(
                        request(folder, EnumSet.of(Table.REGIONS, Table.SUMMARY), Set.of(), Optional.empty()),
                        Progress.UNSEEN);

        assertThat(Files.readAllLines(folder.resolve("summary.csv")).get(0))
                .isEqualTo("hand,technique,strokes,time_s,mean_peak_n,mean_rate_hz,below_strokes,light_strokes,"
                        + "moderate_strokes,firm_strokes,over_strokes,calibration,score,score_pressure,score_rhythm,"
                        + "score_technique,score_evenness,score_dose,in_band,calibration_date,error_percent_fs");
        assertThat(Files.readAllLines(folder.resolve("regions.csv")).get(0))
                .startsWith("hand,technique,region,strokes,");
    }

    @Test
    void speaksNowhereOfNewtonsWhereAGloveIsNotCalibrated() throws UserProblem, IOException {
        Path guessed = folder.resolve("guessed.mcap");
        uncalibrated(guessed);
        TOOLS.reports().export(Request.everything(guessed, folder.resolve("out")), Progress.UNSEEN);

        String page = Files.readString(folder.resolve("out").resolve("report.html"));
        assertThat(page)
                .contains("is not calibrated", "Pressure over the session")
                .doesNotContain("Peak, N", ", N<", " N ");
        assertThat(Files.readAllLines(folder.resolve("out").resolve("samples.csv"))
                        .get(1))
                .contains(",uncalibrated,")
                .contains(",,,,");
    }

    /** The same counts, of gloves nobody calibrated. */
    private static void uncalibrated(Path to) throws UserProblem {
        try (SessionStore.Recorded from = TOOLS.sessions().open(session);
                SessionStore.Recording into = TOOLS.sessions().create(to, from.header(), false)) {
            from.replay(new SessionSink() {
                @Override
                public void glove(GloveOnRecord glove) throws UserProblem {
                    into.glove(new GloveOnRecord(
                            glove.index(),
                            glove.hand(),
                            glove.descriptor(),
                            TypicalSensor.profile(glove.descriptor()),
                            glove.rateHertz()));
                }

                @Override
                public void block(RawBlock block) throws UserProblem {
                    into.block(block);
                }

                @Override
                public void event(SessionEvent event) throws UserProblem {
                    into.event(event);
                }
            });
        }
    }
}
