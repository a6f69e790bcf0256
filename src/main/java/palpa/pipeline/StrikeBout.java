package palpa.pipeline;

import palpa.signal.SlidingStatistics;

/**
 * Strikes that follow one another: two make percussion.
 *
 * <p>A bout ends when no strike came for 2.2 times the usual interval, at least 0.5 s and at most 1.2 s (the slowest
 * accepted pair of hands strikes 1.25 times a second each). One thread; allocates nothing.
 */
final class StrikeBout {

    private static final int STRIKES_IN_MEAN = 3;
    private static final double INTERVALS_OF_PATIENCE = 2.2;
    private static final double LEAST_SECONDS = 0.5;
    private static final double MOST_SECONDS = 1.2;
    private static final double MOST_CONFIDENCE = 0.97;

    private final SlidingStatistics peaks = new SlidingStatistics(STRIKES_IN_MEAN);
    private final SlidingStatistics intervals = new SlidingStatistics(4);
    private double usualNewtons;
    private double patienceSeconds;
    private int strikes;
    private long lastStartMicros;

    /** A strike was found. */
    void strike(long startMicros, double peakNewtons) {
        if (!isActive(startMicros)) {
            clear();
        }
        if (strikes > 0) {
            intervals.add((startMicros - lastStartMicros) / 1e6);
        }
        peaks.add(peakNewtons);
        usualNewtons = peaks.mean();
        patienceSeconds = patienceSeconds();
        strikes++;
        lastStartMicros = startMicros;
    }

    /** Whether another strike may still follow. */
    boolean isActive(long nowMicros) {
        return strikes > 0 && (nowMicros - lastStartMicros) / 1e6 <= patienceSeconds;
    }

    private double patienceSeconds() {
        if (intervals.count() == 0) {
            return MOST_SECONDS;
        }
        return Math.max(LEAST_SECONDS, Math.min(MOST_SECONDS, INTERVALS_OF_PATIENCE * intervals.mean()));
    }

    /** Strikes of the last bout, 0 before the first. */
    int strikes() {
        return strikes;
    }

    /** When the last of them began. */
    long lastStartMicros() {
        return lastStartMicros;
    }

    /** Mean peak of the last three strikes of a bout that is active, newtons, else 0. */
    double usualNewtons(long nowMicros) {
        return isActive(nowMicros) ? usualNewtons : 0;
    }

    /** How sure it is that these are percussion: 0.4, 0.7, 0.82, 0.94 with every strike, less where they come unevenly. */
    double confidence() {
        if (strikes < 2) {
            return 0.4;
        }
        double unevenness = intervals.count() < 2 ? 0 : intervals.coefficientOfVariation();
        double byNumber = Math.min(MOST_CONFIDENCE, 0.46 + 0.12 * strikes);
        return byNumber * (1 - 0.3 * Math.max(0, Math.min(1, unevenness - 0.2)));
    }

    void clear() {
        strikes = 0;
        peaks.clear();
        intervals.clear();
    }
}
