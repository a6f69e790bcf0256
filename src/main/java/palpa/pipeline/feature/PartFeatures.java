package palpa.pipeline.feature;

import java.util.Arrays;
import java.util.List;
import palpa.model.Site;
import palpa.model.SiteSet;

/**
 * Which parts of the hand bear the load, and how thumb and fingers work against each other; NaN where the glove has no
 * sensor on a part, or without touch.
 *
 * <ul>
 *   <li>{@code thumb}, {@code thenar}, {@code fingers}, {@code palm}, {@code heel}, {@code edge}, {@code knuckles}: share of
 *       the force of all sensors, summed over the last second.
 *   <li>{@code grip}: {@code 2 min(t, f) / (t + f)} with {@code t} the load of thumb and thenar and {@code f} that of the
 *       fingers: 1 where they oppose each other evenly.
 *   <li>{@code thumb_with_fingers}: correlation of thumb (tip and thenar) and fingers over 2 s in steps of 100 ms.
 *   <li>{@code fingers_lag_s}: delay of the fingers behind the thumb at which they agree best, -0.3 to 0.3 s.
 * </ul>
 *
 * <p>Source: shares of the hand's force by technique and the lag of the fingers, 0 to 60 degrees (domain page).
 */
final class PartFeatures implements FeatureGroup {

    private static final List<String> NAMES = Naming.of(
            "part",
            "thumb",
            "thenar",
            "fingers",
            "palm",
            "heel",
            "edge",
            "knuckles",
            "grip",
            "thumb_with_fingers",
            "fingers_lag_s");

    private static final SiteSet FINGERS = SiteSet.of(
            Site.INDEX_TIP,
            Site.MIDDLE_TIP,
            Site.RING_TIP,
            Site.LITTLE_TIP,
            Site.INDEX_MID,
            Site.MIDDLE_MID,
            Site.RING_MID,
            Site.LITTLE_MID);
    private static final SiteSet THUMB_SIDE = SiteSet.of(Site.THUMB_TIP, Site.THENAR);
    private static final List<SiteSet> PARTS = List.of(
            SiteSet.of(Site.THUMB_TIP),
            SiteSet.of(Site.THENAR),
            FINGERS,
            SiteSet.of(Site.PALM_CENTRE, Site.HYPOTHENAR),
            SiteSet.of(Site.PALM_HEEL),
            SiteSet.of(Site.ULNAR_EDGE),
            SiteSet.of(Site.KNUCKLE_RADIAL, Site.KNUCKLE_ULNAR));

    private static final int LATELY = Cells.in(1);
    private static final int STEPS = 20;
    private static final int MOST_LAG = 3;
    private static final double LEAST_CV = 0.03;

    private final SiteTrace trace;
    private final SiteSet sites;
    private final double[] loads = new double[Site.COUNT];
    private final double[] thumb = new double[STEPS];
    private final double[] fingers = new double[STEPS];

    PartFeatures(SiteTrace trace, SiteSet sites) {
        this.trace = trace;
        this.sites = sites;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void fill(long nowMicros, double[] into, int at) {
        Arrays.fill(into, at, at + NAMES.size(), Double.NaN);
        if (sites.size() < 2) {
            return;
        }
        double sum = trace.meansInto(loads, LATELY);
        if (sum < WindowFeatures.LEAST_NEWTONS) {
            return;
        }
        for (int part = 0; part < PARTS.size(); part++) {
            SiteSet set = PARTS.get(part);
            into[at + part] = has(set) ? load(set) / sum : Double.NaN;
        }
        if (has(THUMB_SIDE) && has(FINGERS)) {
            opposition(into, at + PARTS.size());
        }
    }

    private boolean has(SiteSet set) {
        return (sites.mask() & set.mask()) != 0;
    }

    private double load(SiteSet set) {
        double load = 0;
        for (int mask = set.mask() & sites.mask(); mask != 0; mask &= mask - 1) {
            load += loads[Integer.numberOfTrailingZeros(mask)];
        }
        return load;
    }

    private void opposition(double[] into, int at) {
        double ofThumb = load(THUMB_SIDE);
        double ofFingers = load(FINGERS);
        into[at] = ofThumb + ofFingers > 0 ? 2 * Math.min(ofThumb, ofFingers) / (ofThumb + ofFingers) : Double.NaN;
        if (trace.size() >= STEPS * Cells.BLOCK) {
            boolean varied = course(THUMB_SIDE, thumb) & course(FINGERS, fingers);
            if (varied) {
                lag(into, at + 1);
            }
        }
    }

    /** The course of a part less its mean, newest first; false where it hardly varies. */
    private boolean course(SiteSet set, double[] steps) {
        double mean = 0;
        for (int step = 0; step < STEPS; step++) {
            double sum = 0;
            for (int mask = set.mask() & sites.mask(); mask != 0; mask &= mask - 1) {
                sum += trace.newtons(step * Cells.BLOCK, Integer.numberOfTrailingZeros(mask));
            }
            steps[step] = sum;
            mean += sum / STEPS;
        }
        double squares = 0;
        for (int step = 0; step < STEPS; step++) {
            steps[step] -= mean;
            squares += steps[step] * steps[step];
        }
        return mean > 0 && Math.sqrt(squares / STEPS) > LEAST_CV * mean;
    }

    private void lag(double[] into, int at) {
        double best = -1;
        for (int lag = -MOST_LAG; lag <= MOST_LAG; lag++) {
            double agreement = agreement(lag);
            if (agreement > best) {
                best = agreement;
                into[at + 1] = lag * Cells.BLOCK_SECONDS;
            }
            into[at] = lag == 0 ? agreement : into[at];
        }
    }

    /** Correlation of the thumb with the fingers {@code lag} steps later. */
    private double agreement(int lag) {
        double dot = 0;
        double ofThumb = 0;
        double ofFingers = 0;
        for (int step = Math.max(0, lag); step < STEPS + Math.min(0, lag); step++) {
            dot += thumb[step] * fingers[step - lag];
            ofThumb += thumb[step] * thumb[step];
            ofFingers += fingers[step - lag] * fingers[step - lag];
        }
        return ofThumb > 0 && ofFingers > 0 ? dot / Math.sqrt(ofThumb * ofFingers) : -1;
    }
}
