package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.model.Technique;
import palpa.session.learning.SimulatedPeople.Span;

/** What is counted where the technique is right: shallow squeezes, and strokes through a glove that presses all the time. */
class TightGloveTest {

    private static final double RATE_HERTZ = 200;
    private static final double BIAS_NEWTONS = 5;
    private static final long DECIDED_AFTER_MICROS = 500_000;

    private final Found found = new Found();

    /** Rests 3 s, does something for 20 s, rests 3 s; the judge says so half a second later. */
    private void play(Technique done, double biasNewtons, DoubleUnaryOperator newtons) {
        List<Span> spans = List.of(span(Technique.REST, 0, 3), span(done, 3, 23), span(Technique.REST, 23, 26));
        HandPipeline pipeline = new HandPipeline(
                Found.setup(RATE_HERTZ, SiteSet.NONE), found, new TruthJudge(spans, DECIDED_AFTER_MICROS));
        Random random = new Random(1);
        double[] sites = new double[Site.COUNT];
        Arrays.fill(sites, Double.NaN);
        for (int sample = 0; sample < 26 * RATE_HERTZ; sample++) {
            double time = sample / RATE_HERTZ;
            double force = time < 3 || time >= 23 ? 0 : newtons.applyAsDouble(time - 3);
            pipeline.accept(
                    Math.round(time * 1e6), sites, Math.max(0, biasNewtons + force + 0.05 * random.nextGaussian()));
        }
        pipeline.finish();
    }

    private static Span span(Technique technique, double from, double until) {
        return new Span(
                Hand.LEFT,
                technique,
                technique.label(),
                Optional.empty(),
                Region.CALF,
                Math.round(from * 1e6),
                Math.round(until * 1e6));
    }

    @Test
    void nothingIsToldAtRest() {
        play(Technique.REST, BIAS_NEWTONS, time -> 0);
        assertThat(found.strokes).isEmpty();
    }

    @Test
    void strikesAreCounted() {
        play(
                Technique.PERCUSSION,
                BIAS_NEWTONS,
                time -> time % 0.4 < 0.05 ? 6 * Math.sin(Math.PI * (time % 0.4) / 0.05) : 0);
        assertThat(found.strokes(Technique.PERCUSSION)).hasSize(50).hasSameSizeAs(found.strokes);
    }

    @Test
    void passesAreCounted() {
        play(
                Technique.STROKING,
                BIAS_NEWTONS,
                time -> time % 4 < 3.2 ? 8 * Math.min(1, Math.min(time % 4, 3.2 - time % 4) / 0.4) : 0);
        assertThat(found.strokes(Technique.STROKING)).hasSize(5).hasSameSizeAs(found.strokes);
    }

    @ParameterizedTest(name = "{0} of the peak deep")
    @ValueSource(doubles = {0.2, 0.25, 0.4, 0.9})
    void squeezesAreCountedHoweverShallow(double depth) {
        play(Technique.KNEADING, 0, time -> squeeze(time, depth));
        assertThat(found.strokes(Technique.KNEADING)).hasSize(8).hasSameSizeAs(found.strokes);
    }

    @Test
    void squeezesAreCountedThroughATightGlove() {
        play(Technique.KNEADING, BIAS_NEWTONS, time -> squeeze(time, 0.3));
        assertThat(found.strokes(Technique.KNEADING)).hasSize(8).hasSameSizeAs(found.strokes);
    }

    /** Eight squeezes at 0.4 Hz, the hand laid on before and lifted after. */
    private static double squeeze(double seconds, double depth) {
        double on = Math.min(1, Math.min(seconds, 20 - seconds) / 0.15);
        return 10 * on * (1 - depth * (1 + Math.cos(2 * Math.PI * 0.4 * seconds)) / 2);
    }
}
