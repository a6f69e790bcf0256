package palpa.evaluation;

import java.util.Random;
import java.util.function.BiFunction;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.session.ForceTables.Recording;
import palpa.session.ForceTables.Series;

/** What a full pair of gloves is deprived of, to see what recognition still makes of it. */
enum Condition {
    FULL("all 16 sites", (series, seed) -> series),
    FINGERTIPS("fingertips only", (series, seed) -> Deprived.of(series)
            .keeping(SiteSet.of(Site.THUMB_TIP, Site.INDEX_TIP, Site.MIDDLE_TIP, Site.RING_TIP, Site.LITTLE_TIP))),
    TOTAL("total force only", (series, seed) -> Deprived.of(series).toTotal()),
    AT_100_HERTZ("all sites, 100 Hz", (series, seed) -> Deprived.of(series).thinnedTo(100)),
    TWO_DEAD("two dead channels", Condition::twoDead),
    NOISY("noise of 0.1 N a site", (series, seed) -> Deprived.of(series).withNoise(0.1, seed)),
    FINGERTIPS_AT_100_HERTZ(
            "fingertips only, 100 Hz", (series, seed) -> AT_100_HERTZ.of(FINGERTIPS.of(series, seed), seed));

    final String words;
    private final BiFunction<Series, Long, Series> deprive;

    Condition(String words, BiFunction<Series, Long, Series> deprive) {
        this.words = words;
        this.deprive = deprive;
    }

    /** The recording as it would have been; what is random in it follows from {@code seed}. */
    Recording of(Recording recording, long seed) {
        return new Recording(
                recording.person(),
                recording.segment(),
                recording.hands().stream()
                        .map(series -> of(series, seed + series.hand().ordinal()))
                        .toList());
    }

    private Series of(Series series, long seed) {
        return deprive.apply(series, seed);
    }

    /** The same two of a hand in every recording of one seed, as a torn wire would. */
    private static Series twoDead(Series series, long seed) {
        Random chance = new Random(seed);
        int one = chance.nextInt(Site.COUNT);
        int other = (one + 1 + chance.nextInt(Site.COUNT - 1)) % Site.COUNT;
        return Deprived.of(series).silenced(new SiteSet(1 << one | 1 << other));
    }
}
