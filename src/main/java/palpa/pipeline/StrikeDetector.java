package palpa.pipeline;

import palpa.signal.SlidingExtremum;
import palpa.signal.TimedRing;

/**
 * Finds strikes: short pulses that rise out of next to nothing and fall back to it.
 *
 * <p>A strike rises from a base (the least force of the last tenth of a second) to over twice that base and by at least
 * 0.8 N, a fifth of the usual strike and eight deviations of the noise (the base being its least), falls to half its height again within 120 ms, and then under 35 % of its peak.
 * Measured pulses last 45 ms (20 to 80), their half width is two thirds of that (a half sine), and between strikes 5 to
 * 15 % of the peak is left: the limits give a beginner twice the room. What the hand reads at rest counts for nothing. Humps within 70 ms are one strike, since one hand
 * does not strike more than ten times a second; a fist often lands knuckle by knuckle.
 *
 * <p>Latency: a strike is known 70 ms after it began, or when it has fallen. Below 100 Hz the width is known to a sample
 * only, and the limits are that much wider.
 */
final class StrikeDetector {

    private static final double LEAST_RISE_NEWTONS = 0.8;
    private static final double LEAST_RISE_SHARE = 0.2;
    private static final double LEAST_RISE_DEVIATIONS = 8;
    private static final double LEAST_RISE_OVER_BASE = 2.2;
    private static final double WIDEST_SECONDS = 0.120;
    private static final double BASE_SECONDS = 0.100;
    private static final double FALLEN_SHARE = 0.35;
    private static final double EDGE_SHARE = 0.12;
    private static final long FALL_MICROS = 100_000;
    private static final long MERGED_MICROS = 70_000;

    private final RestLevel rest;
    private final long widestMicros;
    private final long fallMicros;
    private final SlidingExtremum base;
    private final TimedRing recent;
    private Phase phase = Phase.WAITING;
    private double baseNewtons;
    private double peakNewtons;
    private long armedMicros;
    private long peakMicros;
    private long fallenMicros;
    private double lowNewtons;
    private long startMicros;
    private long endMicros;

    private enum Phase {
        WAITING,
        RISING,
        FALLING,
        FALLEN
    }

    StrikeDetector(double rateHertz, RestLevel rest) {
        this.rest = rest;
        double sampleSeconds = 1 / rateHertz;
        widestMicros = Math.round((WIDEST_SECONDS + 0.75 * sampleSeconds) * 1e6);
        fallMicros = FALL_MICROS + Math.round(1.5e6 * sampleSeconds);
        double baseSeconds = Math.max(BASE_SECONDS, 2.5 * sampleSeconds);
        base = SlidingExtremum.least(baseSeconds, rateHertz);
        recent = new TimedRing((int) Math.ceil(rateHertz * 0.6) + 8);
    }

    /**
     * The next sample.
     *
     * @param usualNewtons usual peak of the strikes going on, 0 where there are none
     * @return whether a strike is complete; then its times and peak can be asked
     */
    boolean update(long timeMicros, double readNewtons, double usualNewtons) {
        double newtons = Math.max(0, readNewtons - rest.biasNewtons());
        recent.add(timeMicros, newtons);
        double least = base.add(timeMicros, newtons);
        switch (phase) {
            case WAITING -> lookForRise(timeMicros, newtons, least, usualNewtons);
            case RISING -> followRise(timeMicros, newtons);
            case FALLING -> followFall(timeMicros, newtons);
            case FALLEN -> lookForHump(newtons);
        }
        if (phase == Phase.FALLEN && timeMicros - startMicros >= MERGED_MICROS) {
            phase = Phase.WAITING;
            return true;
        }
        return false;
    }

    private void lookForRise(long timeMicros, double newtons, double least, double usualNewtons) {
        double noise = LEAST_RISE_DEVIATIONS * rest.noiseBelow(ForceFilters.STRIKE_HERTZ);
        double rise = Math.max(Math.max(LEAST_RISE_NEWTONS, noise), LEAST_RISE_SHARE * usualNewtons);
        if (newtons - least >= rise && newtons >= LEAST_RISE_OVER_BASE * least) {
            phase = Phase.RISING;
            baseNewtons = least;
            peakNewtons = newtons;
            peakMicros = timeMicros;
            armedMicros = timeMicros;
        }
    }

    private void followRise(long timeMicros, double newtons) {
        if (newtons >= peakNewtons) {
            peakNewtons = newtons;
            peakMicros = timeMicros;
        }
        if (newtons < height(0.5)) {
            boolean narrow = timeMicros - recent.roseThrough(height(0.5), peakMicros) <= widestMicros;
            phase = narrow ? Phase.FALLING : Phase.WAITING;
            fallenMicros = timeMicros;
            lowNewtons = newtons;
        } else if (timeMicros - armedMicros > widestMicros + FALL_MICROS) {
            phase = Phase.WAITING;
        }
    }

    private void followFall(long timeMicros, double newtons) {
        if (newtons > peakNewtons) {
            phase = Phase.RISING;
            followRise(timeMicros, newtons);
            return;
        }
        lowNewtons = Math.min(lowNewtons, newtons);
        boolean isLow = lowNewtons <= FALLEN_SHARE * peakNewtons;
        boolean turnsUp = newtons > lowNewtons + EDGE_SHARE * peakNewtons;
        boolean late = timeMicros - fallenMicros > fallMicros;
        if (newtons <= height(EDGE_SHARE) || isLow && (turnsUp || late)) {
            fallen(timeMicros);
        } else if (late) {
            phase = Phase.WAITING;
        }
    }

    private void fallen(long timeMicros) {
        phase = Phase.FALLEN;
        startMicros = recent.roseThrough(height(EDGE_SHARE), peakMicros);
        endMicros = timeMicros;
        lowNewtons = Double.POSITIVE_INFINITY;
    }

    private void lookForHump(double newtons) {
        lowNewtons = Math.min(lowNewtons, newtons);
        if (newtons > height(0.5) && newtons > 2 * lowNewtons) {
            phase = Phase.RISING;
        }
    }

    private double height(double share) {
        return baseNewtons + share * (peakNewtons - baseNewtons);
    }

    void clear() {
        phase = Phase.WAITING;
        base.clear();
        recent.clear();
    }

    /** When the strike that was found last rose through an eighth of its height. */
    long startMicros() {
        return startMicros;
    }

    /** When it had fallen back to that, or turned up again. */
    long endMicros() {
        return endMicros;
    }

    /** Its greatest force. */
    double peakNewtons() {
        return peakNewtons + rest.biasNewtons();
    }

    /** Its mean force from start to end. */
    double meanNewtons() {
        return recent.mean(startMicros, endMicros) + rest.biasNewtons();
    }
}
