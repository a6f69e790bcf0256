package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestTools;
import palpa.model.UserProblem;
import palpa.store.mcap.HourFile;

/** A session recorded with one calibration, read through another. */
class RecalibratedSessionTest {

    private static final String ANY_GLOVE = "0000000000000000";
    private static final int CHANNELS = 16;

    @TempDir
    private static Path made;

    private static Path session;

    @TempDir
    private Path folder;

    private String out;
    private String err;

    @BeforeAll
    static void makeSession() throws UserProblem {
        session = made.resolve("session.mcap");
        HourFile.write(session, 20, 3, "mixed", "somebody");
    }

    private Path profile(String glove, double newtonsPerCount) throws IOException {
        String line = "{\"model\":\"linear\",\"offset_counts\":41,\"newtons_per_count\":" + newtonsPerCount + "}";
        return Files.writeString(
                folder.resolve("profile" + newtonsPerCount + ".json"),
                "{\"schema\":1,\"glove\":\"" + glove + "\",\"name\":\"anew\",\"state\":\"calibrated\","
                        + "\"date\":\"2026-11-20\",\"valid_days\":7,\"error_percent\":3.5,\"channels\":["
                        + String.join(",", Collections.nCopies(CHANNELS, line)) + "]}");
    }

    private int run(Object... arguments) {
        Ran ran = Ran.palpa(TestTools.ofFiles().box(), arguments);
        out = ran.out();
        err = ran.err();
        return ran.status();
    }

    private static double meanPeak(String json) throws IOException {
        for (JsonNode line : new ObjectMapper().readTree(json).get("techniques")) {
            if (line.get("mean_peak_n").asDouble() > 0) {
                return line.get("mean_peak_n").asDouble();
            }
        }
        throw new AssertionError("no stroke in " + json);
    }

    @Test
    void givesOtherNewtonsAndSaysWhichProfileTheyCameFrom() throws IOException {
        run("analyze", session, "--json", "--profile", profile(ANY_GLOVE, 0.01));
        double light = meanPeak(out);
        JsonNode used = new ObjectMapper().readTree(out).get("profiles").get("left");
        run("analyze", session, "--json", "--profile", profile(ANY_GLOVE, 0.02));

        assertThat(meanPeak(out)).isGreaterThan(1.5 * light);
        assertThat(used.get("name").asText()).isEqualTo("anew");
        assertThat(used.get("state").asText()).isEqualTo("calibrated");
        assertThat(used.get("date").asText()).isEqualTo("2026-11-20");
    }

    @Test
    void tellsItInWords() throws IOException {
        run("analyze", session, "--profile", profile(ANY_GLOVE, 0.01));

        assertThat(out).contains("calibrated (2026-11-20, ±3.5 %), by the profile \"anew\"");
    }

    @Test
    void exportsDayAndErrorOfTheCalibrationWithEveryStroke() throws IOException {
        Path tables = folder.resolve("tables");

        assertThat(run("export", session, "--out", tables, "--profile", profile(ANY_GLOVE, 0.01)))
                .isZero();

        assertThat(Files.readAllLines(tables.resolve("strokes.csv")).get(1))
                .contains(",calibrated,")
                .contains(",2026-11-20,3.5,");
        assertThat(Files.readString(tables.resolve("report.html"))).contains("2026-11-20 ±3.5 %");
    }

    @Test
    void refusesAProfileForNoneOfItsGloves() throws IOException {
        assertThat(run("analyze", session, "--profile", profile("00000000000000ff", 0.01)))
                .isEqualTo(1);
        assertThat(err).contains("none of the gloves");
    }

    @Test
    void refusesAProfileForATableThatHoldsNewtons() throws IOException {
        Path table = Files.writeString(folder.resolve("forces.csv"), "time_s,hand,total\n0,left,1\n0.01,left,1\n");

        assertThat(run("analyze", table, "--profile", profile(ANY_GLOVE, 0.01))).isEqualTo(1);
        assertThat(err).contains("already holds newtons");
    }
}
