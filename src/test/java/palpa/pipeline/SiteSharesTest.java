package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Site;
import palpa.model.SiteSet;

/** How the load is shared, against its formula. */
class SiteSharesTest {

    private static final double FADE_MICROS = 0.7e6;
    private static final double NOISE_NEWTONS = 0.05;
    private static final double ROUNDING = 1e-12;
    private static final int THUMB = Site.THUMB_TIP.ordinal();
    private static final int PALM = Site.PALM_CENTRE.ordinal();

    @ParameterizedTest
    @ValueSource(longs = {1, 997, 1_000, 1_003, 4_095, 4_096, 10_000, 2_000_000})
    void theOlderLoadFadesByTheFormulaHoweverOftenAStepComes(long stepMicros) {
        SiteShares shares = new SiteShares(SiteSet.ALL);
        double fade = Math.exp(-stepMicros / FADE_MICROS);
        double seconds = Math.min(stepMicros / 1e6, FADE_MICROS / 1e6);
        double[] newtons = new double[Site.COUNT];
        double[] impulses = new double[Site.COUNT];

        for (int sample = 1; sample <= 20; sample++) {
            newtons[THUMB] = 10.0 / sample;
            newtons[PALM] = sample;
            shares.add(sample * stepMicros, newtons);
            double weight =
                    Arrays.stream(newtons).map(force -> force - NOISE_NEWTONS).sum() * seconds;
            for (int site : new int[] {THUMB, PALM}) {
                impulses[site] = impulses[site] * fade + (newtons[site] - NOISE_NEWTONS) * weight;
            }
        }

        double sum = impulses[THUMB] + impulses[PALM];
        assertThat(shares.of(Site.THUMB_TIP)).isCloseTo(impulses[THUMB] / sum, within(ROUNDING));
    }
}
