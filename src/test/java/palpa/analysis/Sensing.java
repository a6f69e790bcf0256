package palpa.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.SiteSet;
import palpa.session.ForceTables.Series;
import palpa.session.TraceBuffer;

/**
 * How a hand is felt: at what rate, by which sites, with how much noise.
 *
 * <p>Where some sites are missing, those that are there bear the whole force, so that the table's total is the hand's.
 *
 * @param sites empty for a table of totals
 * @param noiseNewtons deviation of a site's white noise; readings do not go below 0
 * @param offsetNewtons most a site reads at rest; a total has three times that at most
 * @param jitterMicros deviation of the samples' times
 */
record Sensing(double rateHertz, SiteSet sites, double noiseNewtons, double offsetNewtons, double jitterMicros) {

    static final SiteSet TOTAL_ONLY = SiteSet.NONE;

    Sensing(double rateHertz, SiteSet sites) {
        this(rateHertz, sites, 0.03, 0.01, 100);
    }

    boolean hasSites() {
        return !sites.isEmpty();
    }

    /** The hand's series from 0 to {@code seconds}, in the table's own form. */
    Series feel(Hand hand, HandMotion motion, double seconds, Region region, long seed) {
        Random random = new Random(seed);
        double[] offsets = random.doubles(TraceBuffer.VALUES, 0, Math.max(1e-9, offsetNewtons))
                .toArray();
        SiteWeights split = new SiteWeights(hasSites() ? sites : SiteSet.ALL, random);
        int rows = (int) (seconds * rateHertz);
        long[] times = new long[rows];
        double[] newtons = new double[rows * TraceBuffer.VALUES];
        ActsAt acts = new ActsAt(motion.acts);
        double jitter = Math.min(jitterMicros, 0.15e6 / rateHertz);
        for (int row = 0; row < rows; row++) {
            times[row] = Math.round(row * 1e6 / rateHertz + jitter * random.nextGaussian()) + 1000;
            double[] loads = split.loads(acts.at(times[row] / 1e6), times[row] / 1e6);
            read(loads, offsets, random, newtons, row * TraceBuffer.VALUES);
        }
        List<Optional<Region>> regions = Collections.nCopies(rows, Optional.of(region));
        return new Series(hand, sites, !hasSites(), rateHertz, times, newtons, regions, List.of());
    }

    private void read(double[] loads, double[] offsets, Random random, double[] into, int base) {
        double sum = 0;
        for (int site = 0; site < Site.COUNT; site++) {
            boolean felt = (sites.mask() >>> site & 1) != 0;
            double noise = felt ? noiseNewtons * random.nextGaussian() + offsets[site] : 0;
            double read = Math.max(0, loads[site] + noise);
            into[base + site] = felt ? read : Double.NaN;
            sum += felt || !hasSites() ? read : 0;
        }
        double noise = hasSites() ? 0 : noiseNewtons * random.nextGaussian() + 3 * offsets[TraceBuffer.TOTAL];
        into[base + TraceBuffer.TOTAL] = Math.max(0, sum + noise);
    }

    /** The acts going on at a time that only rises. */
    private static final class ActsAt {
        private final List<HandMotion.Act> waiting;
        private final List<HandMotion.Act> active = new ArrayList<>();

        ActsAt(List<HandMotion.Act> acts) {
            waiting = new ArrayList<>(acts);
            waiting.sort(Comparator.comparingDouble(HandMotion.Act::fromSeconds).reversed());
        }

        List<HandMotion.Act> at(double seconds) {
            while (!waiting.isEmpty() && waiting.get(waiting.size() - 1).fromSeconds() <= seconds) {
                active.add(waiting.remove(waiting.size() - 1));
            }
            active.removeIf(act -> act.untilSeconds() <= seconds);
            return active;
        }
    }

    /** Splits the load of a group among those of its sites that have a sensor. */
    private static final class SiteWeights {
        private final SiteSet felt;
        private final double[] favour;
        private final double[] loads = new double[Site.COUNT];

        SiteWeights(SiteSet felt, Random random) {
            this.felt = felt;
            favour = random.doubles(Site.COUNT, 0.6, 1.4).toArray();
        }

        double[] loads(List<HandMotion.Act> acts, double seconds) {
            Arrays.fill(loads, 0);
            for (HandMotion.Act act : acts) {
                double feltShare = act.grip().shares.entrySet().stream()
                        .filter(e -> !e.getKey().sites.and(felt).isEmpty())
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
                act.grip().shares.forEach((group, share) -> {
                    double newtons = act.force().newtons(group, seconds - act.fromSeconds());
                    spread(group.sites.and(felt), newtons * share / feltShare);
                });
            }
            return loads;
        }

        private void spread(SiteSet over, double newtons) {
            double sum = 0;
            for (int mask = over.mask(); mask != 0; mask &= mask - 1) {
                sum += favour[Integer.numberOfTrailingZeros(mask)];
            }
            for (int mask = over.mask(); mask != 0; mask &= mask - 1) {
                int site = Integer.numberOfTrailingZeros(mask);
                loads[site] += newtons * favour[site] / sum;
            }
        }
    }
}
