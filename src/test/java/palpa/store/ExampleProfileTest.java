package palpa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import palpa.calibration.CalibrationState;
import palpa.calibration.GloveProfile;
import palpa.model.UserProblem;
import palpa.store.json.JsonText;
import palpa.store.json.ProfileJson;

/** The profile in the calibration guide is one that the program reads. */
class ExampleProfileTest {

    private static final double EXACT = 1e-9;

    @Test
    void theExampleOfTheGuideIsRead() throws UserProblem {
        GloveProfile profile = ProfileJson.read(JsonText.read(Path.of("calibration", "example-profile.json")));

        assertThat(profile.state().kind()).isEqualTo(CalibrationState.Kind.CALIBRATED);
        assertThat(profile.channels().get(0).newtons(620)).isCloseTo(5, within(EXACT));
        assertThat(profile.channels().get(1).newtons(1008)).isCloseTo(12, within(EXACT));
    }
}
