package palpa.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertaintyTest {

    @ParameterizedTest(name = "{0} N and {1}, off by {2} N at 8 N: {3} N there")
    @CsvSource({"0.1, 0.01, 0.05, 0.128", "0.1, 0.01, -0.4, 0.4", "0.5, 0, 0.4, 0.5", "0, 0, 0.2, 0.2"})
    void growsUntilAnErrorLiesWithinAndNeverShrinks(double base, double part, double error, double expected) {
        assertThat(new Uncertainty(base, part).covering(error, 8).newtons(8)).isCloseTo(expected, within(1e-3));
    }
}
