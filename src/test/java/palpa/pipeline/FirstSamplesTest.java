package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Technique;

/** A recording that begins while the hand touches invents no stroke. */
class FirstSamplesTest {

    private static final double RATE_HERTZ = 500;

    private static Found play(double seconds, DoubleUnaryOperator newtons) {
        Found found = new Found();
        HandPipeline pipeline = new HandPipeline(Found.setup(RATE_HERTZ, SiteSet.NONE), found);
        double[] sites = new double[Site.COUNT];
        Arrays.fill(sites, Double.NaN);
        for (int n = 0; n < seconds * RATE_HERTZ; n++) {
            pipeline.accept(Math.round(n * 1e6 / RATE_HERTZ), sites, newtons.applyAsDouble(n / RATE_HERTZ));
        }
        pipeline.finish();
        return found;
    }

    private static double strike(double seconds, double beganAt) {
        double part = (seconds - beganAt) / 0.045;
        return part > 0 && part < 1 ? 18 * Math.sin(Math.PI * part) : 0;
    }

    @ParameterizedTest(name = "{0} s after the strike began")
    @ValueSource(doubles = {0.01, 0.022, 0.035})
    void aStrikeThatWasUnderWayIsNone(double underWay) {
        Found found = play(3, t -> strike(t, -underWay));
        assertThat(found.strokes).isEmpty();
        assertThat(found.decisions).noneMatch(d -> d.technique() == Technique.PERCUSSION);
    }

    @Test
    void aSqueezeThatWasBeingReleasedIsNoCycle() {
        double hertz = 0.5;
        Found found = play(20, t -> 14 + 6 * Math.cos(2 * Math.PI * hertz * t));
        assertThat(found.strokes).hasSize(10).allMatch(s -> s.technique() == Technique.KNEADING);
        assertThat(found.strokes.get(0).startMicros()).isBetween(900_000L, 1_100_000L);
    }

    @Test
    void aHandThatRestsFromTheBeginningIsAtRestAtOnce() {
        Random noise = new Random(11);
        Found found = play(5, t -> Math.max(0, 0.3 + 0.1 * noise.nextGaussian()));
        assertThat(found.strokes).isEmpty();
        assertThat(found.decisions).allMatch(d -> d.technique() == Technique.REST && d.level() == null);
    }
}
