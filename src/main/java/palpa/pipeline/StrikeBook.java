package palpa.pipeline;

import palpa.model.Surface;
import palpa.model.Technique;

/**
 * Keeps account of strikes until it is known whether they are percussion: then they are told in their order, those before
 * it was known as well.
 *
 * <p>A strike waits for 1.5 s (two intervals of the slowest accepted pair of hands, which strike 1.25 times a second each,
 * less a strike). One thread; allocates nothing but the records told.
 */
final class StrikeBook {

    /** One hand does not strike more than ten times a second. */
    private static final int MOST_WAITING = 16;

    private static final long PATIENCE_MICROS = 1_500_000;

    /** What waits and is weaker than this beside a strike was noise, or something brushed against. */
    private static final double LEAST_SHARE = 0.2;

    private final WaitingStrokes waiting = new WaitingStrokes(MOST_WAITING);
    private final StrokeTeller teller;

    StrikeBook(StrokeTeller teller) {
        this.teller = teller;
    }

    /** A strike was found. */
    void strike(StrikeDetector strike, Surface surface) {
        waiting.dropWeakerThan(LEAST_SHARE * strike.peakNewtons());
        WaitingStrokes.Seen seen = waiting.add();
        seen.startMicros = strike.startMicros();
        seen.endMicros = strike.endMicros();
        seen.peakNewtons = strike.peakNewtons();
        seen.meanNewtons = strike.meanNewtons();
        seen.surface = surface;
    }

    /** Whether strikes wait to be told. */
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** When the first strike that waits began. */
    long firstMicros() {
        return waiting.first().startMicros;
    }

    /** What is decided now. */
    void update(long nowMicros, Technique decided, double confidence) {
        waiting.dropEndedBefore(nowMicros - PATIENCE_MICROS);
        while (decided == Technique.PERCUSSION && isWaiting()) {
            teller.strike(waiting.removeFirst(), confidence);
        }
    }

    void clear() {
        waiting.clear();
    }
}
