package palpa.pipeline;

import palpa.model.Technique;
import palpa.signal.SlidingStatistics;

/**
 * Strokes a second of one hand: one over the mean of the last intervals from beginning to beginning.
 *
 * <p>A pause longer than a stroke of the kind may last begins anew: 1.2 s for strikes (the slowest accepted pair of hands
 * strikes 1.25 times a second each), 5 s for squeezes, 20 s for passes.
 */
final class RateEstimator {

    private static final int INTERVALS = 4;

    private final SlidingStatistics intervals = new SlidingStatistics(INTERVALS);
    private Technique technique = Technique.REST;
    private long lastStartMicros;

    /** A stroke was counted. */
    void stroke(Technique kind, long startMicros) {
        double seconds = (startMicros - lastStartMicros) / 1e6;
        if (kind != technique || seconds > longestSeconds(kind)) {
            intervals.clear();
        } else {
            intervals.add(seconds);
        }
        technique = kind;
        lastStartMicros = startMicros;
    }

    /** Strokes of {@code kind} a second, NaN until two of them were counted, or after a pause. */
    double rateHertz(Technique kind, long nowMicros) {
        boolean known = kind == technique && intervals.count() > 0;
        boolean fresh = (nowMicros - lastStartMicros) / 1e6 <= longestSeconds(kind);
        return known && fresh ? 1 / intervals.mean() : Double.NaN;
    }

    /** How even the intervals are: standard deviation over mean, NaN for fewer than two. */
    double unevenness() {
        return intervals.coefficientOfVariation();
    }

    void clear() {
        intervals.clear();
        technique = Technique.REST;
    }

    private static double longestSeconds(Technique kind) {
        return switch (kind) {
            case PERCUSSION -> 1.2;
            case KNEADING -> 5;
            case STROKING, UNSURE, REST -> 20;
        };
    }
}
