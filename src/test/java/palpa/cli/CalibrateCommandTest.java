package palpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.TestTools;
import palpa.store.JsonCalibrations;
import palpa.store.JsonProfiles;

class CalibrateCommandTest {

    @TempDir
    private Path folder;

    private Path profile;
    private String out;
    private String err;

    @BeforeEach
    void nameTheProfile() {
        profile = folder.resolve("profile.json");
    }

    /** Loads of a sensor that shows {@code factor} of what the usual one shows. */
    private Path loads(String name, double factor, double... newtons) throws IOException {
        StringBuilder text = new StringBuilder("channel,load_n,raw,pass,direction\n");
        for (int pass = 1; pass <= 2; pass++) {
            for (double load : newtons) {
                double v = 0.15 * factor * Math.pow(load, 0.85);
                double counts = 30 + pass + 3900 * v / (1 + v);
                text.append(String.format(Locale.ROOT, "palm_heel,%s,%.1f,%d,up%n", load, counts, pass));
            }
        }
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(Object... arguments) {
        Path kept = folder.resolve("kept");
        JsonProfiles profiles = new JsonProfiles(kept, () -> TestTools.TODAY);
        Ran ran = Ran.palpa(
                TestTools.ofFiles()
                        .calibrations(new JsonCalibrations(kept, profiles))
                        .box(),
                arguments);
        out = ran.out();
        err = ran.err();
        return ran.status();
    }

    private JsonNode channel() throws IOException {
        return new ObjectMapper().readTree(out).get("channels").get(0);
    }

    @Test
    void fitsAProfileAndPrintsTheFiguresOthersRelyOn() throws IOException {
        int status = run("calibrate", "fit", loads("a.csv", 1, 0, 2, 5, 10, 20), "--out", profile, "--json");

        assertThat(err).isEmpty();
        assertThat(status).isZero();
        assertThat(channel().get("model").asText()).isEqualTo("power");
        assertThat(channel().get("r2").asDouble()).isGreaterThan(0.999);
        assertThat(channel().get("verdict").asText()).isEqualTo("pass");
        assertThat(channel().fieldNames())
                .toIterable()
                .contains("rmse_n", "rmse_percent_fs", "hysteresis_percent_fs", "max_error_n");
        assertThat(profile).isNotEmptyFile();
    }

    @Test
    void sameLoadsAndDayGiveTheSameBytes() throws IOException {
        Path loads = loads("a.csv", 1, 0, 2, 5, 10, 20);
        Path again = folder.resolve("again.json");

        run("calibrate", "fit", loads, "--out", profile, "--date", "2026-11-22");
        run("calibrate", "fit", loads, "--out", again, "--date", "2026-11-22");

        assertThat(again).hasSameBinaryContentAs(profile);
    }

    @Test
    void passesLoadsThatWereNotFitted() throws IOException {
        run("calibrate", "fit", loads("a.csv", 1, 0, 2, 5, 10, 20), "--out", profile);

        int status = run("calibrate", "check", profile, loads("b.csv", 1, 0, 1, 3, 7, 15), "--json");

        assertThat(status).isZero();
        assertThat(channel().get("verdict").asText()).isEqualTo("pass");
        assertThat(channel().get("rmse_percent_fs").asDouble()).isLessThan(1);
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({"2020-01-01, its days are over", "9000-01-01, still to come"})
    void saysWhyAProfilePutInForceDoesNotHold(String day, String why) throws IOException {
        Path loads = loads("a.csv", 1, 0, 2, 5, 10, 20);
        run("calibrate", "fit", loads, "--out", profile, "--glove", "0123456789abcdef", "--date", day);

        assertThat(run("calibrate", "use", profile)).isZero();
        assertThat(out).contains("its newtons are not shown", why).doesNotContain("until");
    }

    @Test
    void aGloveWhoseSensorsWereReplacedIsNoLongerCalibrated() throws IOException {
        run("calibrate", "fit", loads("a.csv", 1, 0, 2, 5, 10, 20), "--out", profile, "--glove", "0123456789abcdef");
        assertThat(run("calibrate", "void", "0123456789abcdef")).isEqualTo(1);
        assertThat(err).contains("0123456789abcdef has no calibration");

        run("calibrate", "use", profile);
        assertThat(run("calibrate", "void", "0123456789abcdef")).isZero();
        assertThat(out).contains("no longer holds");
        assertThat(folder.resolve("kept/0123456789abcdef/use.json")).content().contains("\"glove\"");

        assertThat(run("calibrate", "void", "left")).isEqualTo(2);
    }

    @Test
    void failsASensorThatDrifted() throws IOException {
        run("calibrate", "fit", loads("a.csv", 1, 0, 2, 5, 10, 20), "--out", profile);

        int status = run("calibrate", "check", profile, loads("b.csv", 0.7, 0, 2, 5, 10, 20));

        assertThat(status).isEqualTo(1);
        assertThat(out).contains("fail");
        assertThat(err.strip()).hasLineCount(1).contains("calibrate anew");
    }

    @Test
    void overwritesNothingUnlessForced() throws IOException {
        Path loads = loads("a.csv", 1, 0, 2, 5, 10, 20);
        Files.writeString(profile, "mine");

        assertThat(run("calibrate", "fit", loads, "--out", profile)).isEqualTo(1);
        assertThat(profile).hasContent("mine");
        assertThat(run("calibrate", "fit", loads, "--out", profile, "--force")).isZero();
    }

    @Test
    void saysWhichChannelHasTooFewLoads() throws IOException {
        int status = run("calibrate", "fit", loads("a.csv", 1, 0, 5), "--out", profile);

        assertThat(status).isEqualTo(1);
        assertThat(err).contains("palm_heel").contains("at least three loads");
        assertThat(profile).doesNotExist();
    }

    @Test
    void choosesAmongTheModelsAskedForOnly() throws IOException {
        run("calibrate", "fit", loads("a.csv", 1, 0, 2, 5, 10, 20), "--out", profile, "--model", "linear", "--json");

        assertThat(channel().get("model").asText()).isEqualTo("linear");
    }

    @Test
    void refusesAProfileWithoutLoadsAsNothingToCheck() throws IOException {
        Path example = Path.of("calibration", "example-profile.json");

        assertThat(run("calibrate", "check", example, loads("a.csv", 1, 0, 2, 5)))
                .isEqualTo(1);
        assertThat(err).contains("palpa calibrate fit");
    }

    @Test
    void putsAProfileInForceOnlyWhereItNamesItsGlove() throws IOException {
        Path loads = loads("a.csv", 1, 0, 2, 5, 10, 20);
        run("calibrate", "fit", loads, "--out", profile);

        assertThat(run("calibrate", "use", profile)).isEqualTo(1);
        assertThat(err).contains("--glove");

        run("calibrate", "fit", loads, "--out", profile, "--force", "--glove", "00000000000000a1");
        assertThat(run("calibrate", "use", profile)).isZero();
        assertThat(folder.resolve("kept").resolve("00000000000000a1.json")).hasSameBinaryContentAs(profile);
    }

    @Test
    void refusesAGloveThatIsNone() throws IOException {
        assertThat(run("calibrate", "fit", loads("a.csv", 1, 0, 2, 5), "--out", profile, "--glove", "left"))
                .isEqualTo(2);
    }
}
