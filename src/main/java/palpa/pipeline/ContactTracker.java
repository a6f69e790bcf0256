package palpa.pipeline;

import palpa.signal.Hysteresis;
import palpa.signal.SlidingExtremum;

/**
 * When the hand touches: force over a threshold, with gaps under 0.3 s taken for the same contact.
 *
 * <p>The threshold follows the hand: what is left of a hard stroke while a sensor creeps back (up to 10 % of the load
 * for the usual force-sensing resistor) is no touch, nor is what is left between two strikes (up to 15 % of the peak). It
 * stands on a floor of at most 0.8 N, since sixteen sensors that each pass with 0.10 N of noise never read zero together:
 * the least 20 ms mean of ten seconds in which the force kept still (its least no less than 60 % of its greatest, which no
 * squeeze does).
 */
final class ContactTracker {

    private static final double ON_NEWTONS = 0.6;
    private static final double OFF_NEWTONS = 0.4;
    private static final double ON_SHARE_OF_RECENT = 0.07;
    private static final double OFF_SHARE_OF_RECENT = 0.05;
    private static final double ON_SHARE_OF_STRIKE = 0.4;
    private static final double OFF_SHARE_OF_STRIKE = 0.25;
    private static final double RECENT_FADES_SECONDS = 1.5;
    private static final long BRIDGED_MICROS = 300_000;
    private static final double FLOOR_SECONDS = 10;
    private static final double HIGHEST_FLOOR_NEWTONS = 0.8;
    private static final double CELLS_A_SECOND = 1e6 / ForceCells.CELL_MICROS;

    private static final double STILL_SHARE = 0.6;
    private static final int LEAST_CELLS = 50;

    private final SlidingExtremum least = SlidingExtremum.least(FLOOR_SECONDS, CELLS_A_SECOND);
    private final SlidingExtremum greatest = SlidingExtremum.greatest(FLOOR_SECONDS, CELLS_A_SECOND);
    private final Hysteresis touch = new Hysteresis();
    private boolean open;
    private long beganMicros;
    private long lastTouchMicros;
    private long lastTimeMicros;
    private double recentNewtons;
    private double floorNewtons;
    private int cellsSeen;

    /** What a sample did to the contact. */
    enum Event {
        NONE,
        BEGAN,
        ENDED
    }

    /**
     * The next sample.
     *
     * @param strikeNewtons usual peak of the strikes going on, 0 where there are none
     */
    Event update(long timeMicros, double newtons, double strikeNewtons) {
        rememberRecent(timeMicros, newtons, strikeNewtons > 0);
        double on =
                Math.max(Math.max(ON_NEWTONS, ON_SHARE_OF_RECENT * recentNewtons), ON_SHARE_OF_STRIKE * strikeNewtons);
        double off = Math.max(
                Math.max(OFF_NEWTONS, OFF_SHARE_OF_RECENT * recentNewtons), OFF_SHARE_OF_STRIKE * strikeNewtons);
        if (touch.update(newtons, floorNewtons + on, floorNewtons + off)) {
            lastTouchMicros = timeMicros;
            if (!open) {
                open = true;
                beganMicros = timeMicros;
                return Event.BEGAN;
            }
        } else if (open && timeMicros - lastTouchMicros >= BRIDGED_MICROS) {
            open = false;
            return Event.ENDED;
        }
        return Event.NONE;
    }

    /** The mean of the next 20 ms, newtons, NaN where no sample came. */
    void cell(long timeMicros, double meanNewtons) {
        if (Double.isNaN(meanNewtons)) {
            return;
        }
        cellsSeen++;
        double low = least.add(timeMicros, meanNewtons);
        double high = greatest.add(timeMicros, meanNewtons);
        boolean still = cellsSeen >= LEAST_CELLS && low >= STILL_SHARE * high;
        if (still || low < floorNewtons) {
            floorNewtons = Math.min(HIGHEST_FLOOR_NEWTONS, low);
        }
    }

    private void rememberRecent(long timeMicros, double newtons, boolean striking) {
        double seconds = (timeMicros - lastTimeMicros) / 1e6;
        lastTimeMicros = timeMicros;
        recentNewtons -= recentNewtons * Math.min(1, seconds / RECENT_FADES_SECONDS);
        if (newtons > recentNewtons && !striking) {
            recentNewtons = newtons;
        }
    }

    /** A stretch without holes begins. */
    void clear() {
        cancel();
        least.clear();
        greatest.clear();
        cellsSeen = 0;
        floorNewtons = 0;
        recentNewtons = 0;
    }

    /** What was taken for a contact was none but a strike. */
    void cancel() {
        open = false;
        touch.clear();
    }

    /** Whether a contact goes on; a lift of under 0.3 s does not end it. */
    boolean isOpen() {
        return open;
    }

    /** Whether the hand touches at this very sample. */
    boolean isTouching() {
        return open && touch.isOn();
    }

    /** When the contact that is open, or ended last, began. */
    long beganMicros() {
        return beganMicros;
    }

    /** When the hand last touched. */
    long lastTouchMicros() {
        return lastTouchMicros;
    }
}
