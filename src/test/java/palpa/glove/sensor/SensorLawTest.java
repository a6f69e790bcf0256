package palpa.glove.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensorLawTest {

    @Test
    void countsRiseWithForceOverTheWholeRange() {
        double before = SensorLaw.counts(0);
        for (double newtons = 0.05; newtons <= 90; newtons += 0.05) {
            double counts = SensorLaw.counts(newtons);
            assertThat(counts).as("counts at %s N", newtons).isGreaterThan(before);
            before = counts;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 5, 20, 50, 90})
    void inverseGivesTheForceBack(double newtons) {
        assertThat(SensorLaw.newtons(SensorLaw.counts(newtons))).isCloseTo(newtons, within(1e-9 * newtons));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 5, 20, 50})
    void oneCountIsLessThanAFifthOfANewton(double newtons) {
        double countsOfAFifth = SensorLaw.counts(newtons + 0.2) - SensorLaw.counts(newtons);
        assertThat(countsOfAFifth).isGreaterThan(1);
    }

    @Test
    void brokenWireReadsBelowAnUnloadedChannel() {
        assertThat(SensorLaw.counts(0)).isGreaterThan(30);
        assertThat(SensorLaw.newtons(0)).isZero();
    }

    @Test
    void fullScaleIsBeyondAnyForce() {
        assertThat(SensorLaw.newtons(SensorLaw.FULL_SCALE_COUNTS)).isInfinite();
    }

    @Test
    void shippedCurveIsTheLaw() throws IOException {
        try (InputStream resource = getClass().getResourceAsStream("/palpa/profiles/virtual-curve.csv")) {
            assertThat(new String(resource.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(NominalCurve.csv());
        }
    }
}
