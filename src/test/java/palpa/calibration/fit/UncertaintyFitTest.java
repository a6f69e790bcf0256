package palpa.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palpa.calibration.Uncertainty;

/** How far newtons may be off, from the errors of readings a curve was not fitted to. */
class UncertaintyFitTest {

    @Test
    void errorsThatGrowWithTheLoadLeaveASmallOneAtNoLoadSmall() {
        double[] newtons = {0, 0, 0, 0, 2, 2, 5, 5, 10, 10, 20, 20, 30, 30};
        double[] errors = {1e-6, 1e-6, -1e-6, 1e-6, 0, 0, 0, 0, 0.001, -0.001, 0.02, -0.02, 0.3, -0.3};

        Uncertainty found = UncertaintyFit.of(newtons, errors);

        assertThat(found.newtons(30)).isBetween(0.3, 1.5);
        assertThat(found.newtons(0)).isBetween(1e-6, 1e-4);
    }
}
