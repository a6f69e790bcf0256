package palpa.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        "false, false, 2, MISSING",
        "false, false, 0, MISSING",
        "true, false, 13, NO_PERMISSION",
        "true, false, 0, NO_PERMISSION",
        "true, true, 13, NO_PERMISSION",
        "true, true, 16, BUSY",
        "true, true, 11, BUSY",
        "true, true, 0, BUSY",
        "true, true, 19, MISSING",
        "true, true, 6, MISSING",
        "true, true, 5, FAILED"
    })
    void tellsTroublesApartByTheDeviceNodeAndTheErrorNumber(
            boolean exists, boolean allowed, int errorNumber, PortTrouble expected) {
        assertThat(OpenFailure.classify(exists, allowed, errorNumber)).isEqualTo(expected);
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
