package palpa.pipeline.health;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import palpa.model.ChannelSpec;
import palpa.model.GloveDescriptor;
import palpa.model.Site;

/**
 * What the force sensors of a glove showed in a tenth of a second; they are numbered as their channels come. One thread;
 * allocates nothing a sample.
 */
final class Cell {

    static final long MICROS = 100_000;

    /** So near to the end of the range counts as the end: a converter's noise, as a part of the range. */
    private static final double FOOT_PART = 0.002;

    /** A converter's noise and hum swing by so much of the range in a tenth of a second. */
    private static final double STILL_PART = 0.004;

    private final Site[] sites;
    private final int[] channels;
    private final int[] least;
    private final int[] most;
    private final double[] newtons;
    private final int[] lowest;
    private final int[] highest;
    private final int[] last;
    private final boolean[] moved;
    private final boolean[] known;
    private int samples;
    private boolean begun;

    Cell(GloveDescriptor glove) {
        List<ChannelSpec> all = glove.channels();
        channels = IntStream.range(0, all.size())
                .filter(channel -> all.get(channel).site().isPresent())
                .toArray();
        int sensors = channels.length;
        sites = Arrays.stream(channels)
                .mapToObj(channel -> all.get(channel).site().orElseThrow())
                .toArray(Site[]::new);
        least = Arrays.stream(channels)
                .map(channel -> all.get(channel).minCounts())
                .toArray();
        most = Arrays.stream(channels)
                .map(channel -> all.get(channel).maxCounts())
                .toArray();
        newtons = new double[sensors];
        lowest = new int[sensors];
        highest = new int[sensors];
        last = new int[sensors];
        moved = new boolean[sensors];
        known = new boolean[sensors];
    }

    void clear() {
        samples = 0;
        Arrays.fill(newtons, 0);
        Arrays.fill(moved, false);
        Arrays.fill(known, true);
    }

    void add(int[] counts, int offset, double[] siteNewtons) {
        for (int sensor = 0; sensor < channels.length; sensor++) {
            int count = counts[offset + channels[sensor]];
            boolean first = samples == 0;
            lowest[sensor] = first ? count : Math.min(lowest[sensor], count);
            highest[sensor] = first ? count : Math.max(highest[sensor], count);
            moved[sensor] |= begun && count != last[sensor];
            last[sensor] = count;
            double force = siteNewtons[sites[sensor].ordinal()];
            known[sensor] &= !Double.isNaN(force);
            newtons[sensor] += Double.isNaN(force) ? 0 : force;
        }
        begun = true;
        samples++;
    }

    int sensors() {
        return channels.length;
    }

    boolean isEmpty() {
        return samples == 0;
    }

    Site site(int sensor) {
        return sites[sensor];
    }

    /** Mean force, newtons; 0 where it was not known throughout. */
    double newtons(int sensor) {
        return known[sensor] ? newtons[sensor] / samples : 0;
    }

    /** Whether its force was known throughout: a sensor that hangs under load has none. */
    boolean isKnown(int sensor) {
        return known[sensor];
    }

    /** All sites together. */
    double totalNewtons() {
        double total = 0;
        for (int sensor = 0; sensor < channels.length; sensor++) {
            total += newtons(sensor);
        }
        return total;
    }

    /** Whether a count differed from the one before. */
    boolean moved(int sensor) {
        return moved[sensor];
    }

    /** Between the lowest and the highest reading, counts. */
    int swing(int sensor) {
        return highest[sensor] - lowest[sensor];
    }

    /** Its newest reading, as a part of its range: 0 at the end where there is no load, 1 at the other. */
    double reading(int sensor) {
        return ((double) last[sensor] - least[sensor]) / ((double) most[sensor] - least[sensor]);
    }

    /** Whether it moved no more than noise does. */
    boolean isStill(int sensor) {
        return swing(sensor) <= STILL_PART * ((double) most[sensor] - least[sensor]);
    }

    /** Whether it lay at the end of its range where there is no load. */
    boolean atFoot(int sensor) {
        double range = (double) most[sensor] - least[sensor];
        return (double) highest[sensor] - least[sensor] <= FOOT_PART * range;
    }

    /** Whether it lay at the far end of its range at some time. */
    boolean atTop(int sensor) {
        return highest[sensor] >= most[sensor];
    }

    /** How many moved. */
    int movers() {
        int count = 0;
        for (boolean one : moved) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
