package palpa.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.session.PortException;
import palpa.session.PortTrouble;
import palpa.session.Words;

class OpenFailureTest {

    @ParameterizedTest
    @CsvSource({
        "13, NO_PERMISSION",
        "16, BUSY",
        "11, BUSY",
        "0, BUSY",
        "19, MISSING",
        "6, MISSING",
        "21, MISSING",
        "25, MISSING",
        "5, FAILED"
    })
    void tellsTroublesApartByTheErrorNumber(int errorNumber, PortTrouble expected) {
        assertThat(OpenFailure.classify(errorNumber)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"false, false, MISSING", "true, false, NO_PERMISSION", "true, true, "})
    void theDeviceNodeIsAskedBeforeItIsOpened(boolean exists, boolean allowed, PortTrouble expected) {
        assertThat(OpenFailure.classify(exists, allowed)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void whatIsNotThereNeedNotBeOpenedAndAPortWithoutAPathIsNotKnown(@TempDir Path folder) {
        String missing = folder.resolve("none").toString();

        assertThat(OpenFailure.of(missing))
                .get()
                .extracting(Words::of)
                .asString()
                .contains(missing);
        assertThat(OpenFailure.of("COM9")).isEmpty();
        assertThat(OpenFailure.of(missing, 5).trouble()).isEqualTo(PortTrouble.MISSING);
    }

    @Test
    void namesTheErrorNumberWhereItKnowsNoBetter(@TempDir Path folder) {
        PortException failed = OpenFailure.of(folder.toString(), 5);

        assertThat(Words.of(failed)).contains(folder.toString()).contains("error 5");
    }

    @Test
    void namesTheGroupToJoin() {
        PortException denied = OpenFailure.of("/dev/null", 13);

        assertThat(denied.trouble()).isEqualTo(PortTrouble.NO_PERMISSION);
        assertThat(Words.of(denied)).contains("sudo usermod -aG dialout");
    }

    @ParameterizedTest
    @EnumSource(PortTrouble.class)
    void everyTroubleHasASentenceThatNamesThePort(PortTrouble trouble) {
        assertThat(trouble.sentence("/dev/ttyUSB7", "16"))
                .contains("/dev/ttyUSB7")
                .doesNotContain("{");
    }

    @Test
    void tellsTheCommandThatShortensAnAdaptersLatencyTimer() {
        assertThat(PortTrouble.SLOW_LATENCY_TIMER.sentence("/dev/ttyUSB7", "16"))
                .contains("16 ms")
                .contains("/sys/bus/usb-serial/devices/ttyUSB7/latency_timer");
    }
}
