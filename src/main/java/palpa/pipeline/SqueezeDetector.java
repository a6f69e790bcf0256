package palpa.pipeline;

import palpa.signal.SlidingStatistics;

/**
 * Cuts a long contact into squeeze cycles, from one valley of the force to the next.
 *
 * <p>A peak is believed when the force has fallen by 22 % of it, a valley when it has risen by 12 % of the last
 * peak or a fifth of the valley, whichever is less (kneading's modulation depth is 60 %, accepted from 40 %; a stroke's
 * plateau varies by at most 20 %). Where it is known that the hand kneads, two fifths of the depth of its last three
 * squeezes are enough, down to 10 %, so that a beginner's shallow ones are counted, and 55 % of that to rise. Forces
 * count from what the hand reads at rest. Works on
 * running means of 60 ms, and passes over what lies within five deviations of their noise. Latency: a cycle is known when the next has begun to rise, a sixth of a cycle after its end.
 */
final class SqueezeDetector {

    private static final double FALL_SHARE = 0.22;
    private static final double RISE_OF_FALL = 0.55;
    private static final double LEAST_FALL_SHARE = 0.10;
    private static final double FIRST_FALL_SHARE = 0.13;
    private static final double FALL_OF_USUAL_DEPTH = 0.4;
    private static final int USUAL_CYCLES = 3;
    private static final double RISE_OVER_VALLEY = 0.2;
    private static final double LEAST_NEWTONS = 0.3;
    private static final double LEAST_DEVIATIONS = 5;

    /** What it is fed with are means over this time. */
    static final int MEAN_CELLS = 3;

    private static final long HALF_MEAN_MICROS = MEAN_CELLS * ForceCells.CELL_MICROS / 2;

    private static final double MEAN_SECONDS = MEAN_CELLS * ForceCells.CELL_MICROS / 1e6;

    private final RestLevel rest;
    private final boolean follows;
    private final SlidingStatistics depths = new SlidingStatistics(USUAL_CYCLES);
    private double fallShare = FALL_SHARE;
    private boolean rising;
    private boolean beginUnseen;
    private double firstNewtons;
    private double extremumNewtons;
    private long extremumMicros;
    private double peakNewtons;
    private long peakMicros;
    private long startMicros;
    private long lastTurnMicros;
    private long cycleStartMicros;
    private long cycleEndMicros;
    private double cycleDepth;

    /** Finds what is a squeeze whatever the hand does. */
    SqueezeDetector(RestLevel rest) {
        this(rest, false);
    }

    private SqueezeDetector(RestLevel rest, boolean follows) {
        this.rest = rest;
        this.follows = follows;
    }

    /** Counts the squeezes of a hand that is known to knead: it follows how deep they are, and believes shallow ones. */
    static SqueezeDetector counting(RestLevel rest) {
        return new SqueezeDetector(rest, true);
    }

    /**
     * A contact began.
     *
     * @param seen false where the hand touched already when the recording began: what has no rise is no cycle then
     */
    void begin(long timeMicros, boolean seen) {
        rising = true;
        depths.clear();
        fallShare = follows ? FIRST_FALL_SHARE : FALL_SHARE;
        beginUnseen = !seen;
        firstNewtons = seen ? 0 : Double.NaN;
        extremumNewtons = 0;
        extremumMicros = timeMicros;
        startMicros = timeMicros;
        lastTurnMicros = timeMicros;
        peakNewtons = 0;
    }

    /** 20 ms of an open contact are over; whether a cycle is complete. */
    boolean cell(long nowMicros, ForceCells cells) {
        long cell = ForceCells.cellOf(nowMicros);
        double newtons = cells.mean(cell - MEAN_CELLS + 1, cell);
        return !Double.isNaN(newtons) && update(nowMicros - HALF_MEAN_MICROS, newtons);
    }

    private boolean update(long timeMicros, double readNewtons) {
        double newtons = Math.max(0, readNewtons - rest.biasNewtons());
        firstNewtons = Double.isNaN(firstNewtons) ? newtons : firstNewtons;
        if (rising) {
            followRise(timeMicros, newtons);
            return false;
        }
        if (newtons < extremumNewtons) {
            extremumNewtons = newtons;
            extremumMicros = timeMicros;
        }
        double rise = Math.min(riseShare() * peakNewtons, RISE_OVER_VALLEY * extremumNewtons);
        if (newtons - extremumNewtons < Math.max(leastNewtons(), rise)) {
            return false;
        }
        close(extremumMicros);
        rising = true;
        lastTurnMicros = extremumMicros;
        extremumNewtons = newtons;
        extremumMicros = timeMicros;
        return isWhole();
    }

    private double riseShare() {
        return RISE_OF_FALL * fallShare;
    }

    private double leastNewtons() {
        return Math.max(LEAST_NEWTONS, LEAST_DEVIATIONS * rest.noiseOfMean(MEAN_SECONDS));
    }

    private void followRise(long timeMicros, double newtons) {
        if (newtons >= extremumNewtons) {
            extremumNewtons = newtons;
            extremumMicros = timeMicros;
        } else if (extremumNewtons - newtons >= Math.max(leastNewtons(), fallShare * extremumNewtons)) {
            rising = false;
            peakNewtons = extremumNewtons;
            peakMicros = extremumMicros;
            lastTurnMicros = extremumMicros;
            extremumNewtons = newtons;
            extremumMicros = timeMicros;
        }
    }

    /** The contact ended at {@code timeMicros}; whether a last cycle, with a peak of its own, was complete. */
    boolean end(long timeMicros) {
        boolean complete = !rising || extremumMicros > startMicros && extremumNewtons >= riseShare() * peakNewtons;
        if (rising) {
            peakMicros = extremumMicros;
            peakNewtons = extremumNewtons;
        }
        extremumNewtons = 0;
        close(timeMicros);
        return isWhole() && complete && timeMicros > cycleStartMicros;
    }

    /** Whether the cycle just closed was seen from its rise on; those that follow are. */
    private boolean isWhole() {
        boolean whole = !beginUnseen || peakNewtons - firstNewtons >= fallShare * peakNewtons;
        beginUnseen = false;
        return whole;
    }

    private void close(long endMicros) {
        cycleStartMicros = startMicros;
        cycleEndMicros = endMicros;
        cycleDepth = peakNewtons > 0 ? 1 - extremumNewtons / peakNewtons : 0;
        startMicros = endMicros;
        follow();
    }

    private void follow() {
        if (follows) {
            depths.add(cycleDepth);
            fallShare = Math.max(LEAST_FALL_SHARE, Math.min(FALL_SHARE, FALL_OF_USUAL_DEPTH * depths.mean()));
        }
    }

    /** Beginning of the last complete cycle. */
    long cycleStartMicros() {
        return cycleStartMicros;
    }

    /** End of the last complete cycle. */
    long cycleEndMicros() {
        return cycleEndMicros;
    }

    /** How far the force fell from the cycle's peak to the valley after it, as a share of the peak, 0 to 1. */
    double cycleDepth() {
        return cycleDepth;
    }

    /** Where the open cycle began. */
    long openSinceMicros() {
        return startMicros;
    }

    /** When the force last turned, or the contact began. */
    long lastTurnMicros() {
        return lastTurnMicros;
    }
}
