package palpa.store.mcap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestModel;
import palpa.TestTools;
import palpa.cli.PalpaCommand;
import palpa.model.UserProblem;
import palpa.session.Findings;
import palpa.session.Progress;
import palpa.session.Reports.Request;
import palpa.session.Reports.Table;
import palpa.session.SessionAnalysis;
import palpa.session.SessionHeader;
import palpa.session.SessionStore;
import palpa.session.Toolbox;
import picocli.CommandLine;

/** A session file through the commands that read it. */
class SessionFilesTest {

    private static final int QUARTERS = 12;
    private static final long SEED = 3;

    private final SessionStore store = new McapSessionStore();

    @TempDir
    private Path folder;

    private Path session;
    private String out;
    private String err;

    @BeforeEach
    void record() throws UserProblem {
        session = folder.resolve("session.mcap");
        try (SessionStore.Recording recording = store.create(session, MadeSession.header(), false)) {
            MadeSession.play(recording, QUARTERS, SEED);
        }
    }

    @Test
    void findsTheSameInTheFileAsLive() throws UserProblem {
        Findings live = new Findings();
        SessionAnalysis analysis = analysis(live);
        MadeSession.play(analysis, QUARTERS, SEED);
        analysis.finish();

        Findings replayed = new Findings();
        SessionAnalysis again = analysis(replayed);
        try (SessionStore.Recorded recorded = store.open(session)) {
            recorded.replay(again);
        }
        again.finish();

        assertThat(replayed.decisions()).isNotEmpty().isEqualTo(live.decisions());
        assertThat(replayed.strokes()).isEqualTo(live.strokes());
    }

    private static SessionAnalysis analysis(Findings findings) {
        SessionHeader header = MadeSession.header();
        return new SessionAnalysis(header.program(), header.region(), TestModel.inForce(), findings);
    }

    @Test
    void exportsEverySampleWithItsCounts() throws IOException {
        assertThat(run("export", session, "--out", folder.resolve("csv"), "--only", "samples"))
                .isZero();

        List<String> lines = Files.readAllLines(folder.resolve("csv/samples.csv"));
        assertThat(lines.get(0))
                .isEqualTo(
                        "time_s,hand,sample,glove,calibration,thumb_tip_counts,palm_heel_counts,ulnar_edge_counts,"
                                + "accel_x_counts,thumb_tip_n,palm_heel_n,ulnar_edge_n,total_n,region,calibration_date,error_percent_fs");
        assertThat(lines).hasSize(1 + MadeSession.RATE / 4 * (2 * QUARTERS - 1));
    }

    @Test
    void claimsNoNewtonsForAnUncalibratedGlove() throws IOException {
        run("export", session, "--out", folder.resolve("csv"), "--only", "samples");

        assertThat(Files.readAllLines(folder.resolve("csv/samples.csv")).stream()
                        .skip(1))
                .allMatch(line -> line.contains(",uncalibrated,") && line.matches(".*,,,,,[a-z]+,,"));
    }

    @Test
    void exportsEveryTable() throws UserProblem {
        TestTools.ofFiles().box().reports().export(Request.everything(session, folder.resolve("csv")), Progress.UNSEEN);

        assertThat(folder.resolve("csv")).isDirectoryContaining("glob:**/summary.csv");
        assertThat(folder.resolve("csv").toFile().list())
                .containsExactlyInAnyOrder(
                        "summary.csv",
                        "strokes.csv",
                        "regions.csv",
                        "timeline.csv",
                        "samples.csv",
                        "report.html",
                        "session.json");
    }

    @Test
    void exportsTheSameBytesTwice() throws IOException {
        run("export", session, "--out", folder.resolve("a"));
        run("export", session, "--out", folder.resolve("b"));

        for (Table table : Table.values()) {
            assertThat(folder.resolve("a/" + table.label() + ".csv"))
                    .hasSameBinaryContentAs(folder.resolve("b/" + table.label() + ".csv"));
        }
    }

    @Test
    void checksAWholeSession() {
        assertThat(run("check", session)).isZero();
        assertThat(out)
                .contains("Properly ended; 0 damaged")
                .contains("300 samples")
                .contains("275 samples");
    }

    @Test
    void saysWhatIsMissingAndRescuesTheRest() throws IOException {
        byte[] bytes = Files.readAllBytes(session);
        Path cut = Files.write(folder.resolve("cut.mcap"), Arrays.copyOf(bytes, bytes.length - 3000));
        Path rescued = folder.resolve("rescued.mcap");

        assertThat(run("check", cut)).isEqualTo(1);
        assertThat(err.lines()).singleElement().asString().contains("--repair OUT");
        assertThat(run("check", cut, "--repair", rescued)).isZero();

        assertThat(run("check", rescued)).isZero();
        assertThat(out).contains("Properly ended; 0 damaged").contains("Glove 1 (right");
    }

    @Test
    void namesTheHandAndTheSecondsThatADamagedChunkCost() throws IOException {
        byte[] bytes = Files.readAllBytes(session);
        bytes[McapBytes.chunkStarts(bytes).get(6) + 100] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.mcap"), bytes);

        assertThat(run("check", damaged)).isEqualTo(1);
        assertThat(out).containsPattern("(left|right): 25 sample\\(s\\) missing between \\d\\.\\d+ s and");
        assertThat(run("check", damaged, "--json")).isEqualTo(1);
        assertThat(out).contains("\"damaged_chunks\" : 1", "\"gaps\" : [", "\"samples\" : 25");
    }

    @Test
    void checksEverySessionOfAFolder() throws IOException {
        byte[] bytes = Files.readAllBytes(session);
        Files.write(folder.resolve("cut.mcap"), Arrays.copyOf(bytes, bytes.length - 3000));
        Files.writeString(folder.resolve("odd.mcap"), "no session at all");

        assertThat(run("check", folder)).isEqualTo(1);
        assertThat(out).contains("cut.mcap: Without its end", "odd.mcap: ", "session.mcap: Properly ended");
        assertThat(err).contains("2 of 3 session(s)");
        assertThat(run("check", folder, "--repair", folder.resolve("x.mcap"))).isEqualTo(2);
    }

    @Test
    void analyzesASessionAndNamesItsCalibration() {
        assertThat(run("analyze", session)).isZero();
        assertThat(out).contains("The left glove is uncalibrated").contains("Whole leg");
    }

    private int run(Object... arguments) {
        Toolbox tools = TestTools.ofFiles().box();
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        CommandLine palpa = PalpaCommand.over(tools);
        palpa.setOut(new PrintWriter(outText)).setErr(new PrintWriter(errText));
        int status =
                palpa.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        out = outText.toString();
        err = errText.toString();
        return status;
    }
}
