package palpa.pipeline.feature;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Site;
import palpa.model.SiteSet;

/** What holds for the features of any hand. */
class HandFeaturesTest {

    /** What the measurement itself may cost, bytes over all samples. */
    private static final long MEASUREMENT_BYTES = 512;

    private static final DoubleUnaryOperator SQUEEZES = Felt.squeezes(20, 0.6, 0.8);

    private static long allocatedBy(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(self);
        work.run();
        return threads.getThreadAllocatedBytes(self) - before;
    }

    @Test
    void everyFeatureHasANameOfItsOwn() {
        assertThat(Felt.atHertz(500).features.names()).doesNotHaveDuplicates().allMatch(name -> name.contains("."));
    }

    @Test
    void everyGloveHasTheSameFeatures() {
        assertThat(new Felt(SiteSet.NONE, 12).features.names())
                .isEqualTo(Felt.atHertz(1000).features.names());
    }

    @Test
    void samplesAndFeaturesAllocateNothing() {
        HandFeatures features = new HandFeatures(SiteSet.ALL, 1000);
        double[] sites = new double[Site.COUNT];
        features.begin(0);
        feed(features, sites, 0, 30_000);
        allocatedBy(() -> feed(features, sites, 30_000, 30_001));
        assertThat(allocatedBy(() -> feed(features, sites, 30_001, 50_000))).isLessThan(MEASUREMENT_BYTES);
    }

    private static void feed(HandFeatures features, double[] sites, int from, int until) {
        for (int sample = from; sample < until; sample++) {
            double newtons = SQUEEZES.applyAsDouble(sample / 1e3);
            Arrays.fill(sites, newtons / sites.length);
            features.sample(sample * 1000L, sites, newtons);
            if (sample % 20 == 0) {
                features.values(sample * 1000L);
            }
        }
    }

    @ParameterizedTest(name = "{0} Hz")
    @ValueSource(doubles = {10, 12, 100, 1000, 2000})
    void nothingIsInfinite(double rate) {
        Felt felt = Felt.atHertz(rate).feel(3, time -> 0).feel(3, SQUEEZES).feel(2, time -> 0);
        assertThat(felt.values()).doesNotContain(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @Test
    void aTotalAloneLeavesTheSitesUnknown() {
        Felt felt = new Felt(SiteSet.NONE, 100).feel(3, SQUEEZES);
        assertThat(felt.value("part.thumb")).isNaN();
        assertThat(felt.value("spread.entropy")).isNaN();
        assertThat(felt.value("travel.likeness_1s")).isNaN();
        assertThat(felt.value("force.cv_2s")).isNotNaN();
    }

    @Test
    void askingOftenChangesNothing() {
        Felt rarely = Felt.atHertz(100).feel(5, SQUEEZES);
        Felt often = Felt.atHertz(100);
        for (int step = 0; step < 250; step++) {
            often.feel(0.02, SQUEEZES).values();
        }
        assertThat(often.values()).containsExactly(rarely.values());
    }

    @Test
    void aNewStretchForgetsWhatWasBefore() {
        Felt felt = Felt.atHertz(200).feel(5, Felt.strikes(20, 0.045, 3));
        HandFeatures fresh = new HandFeatures(SiteSet.ALL, 200);
        felt.features.begin(6_000_000);
        fresh.begin(6_000_000);
        assertThat(felt.features.values(6_000_000)).containsExactly(fresh.values(6_000_000));
    }
}
