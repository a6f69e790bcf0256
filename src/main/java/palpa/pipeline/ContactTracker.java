package palpa.pipeline;

import palpa.signal.Hysteresis;

/**
 * When the hand touches: force over a threshold, with gaps under 0.3 s taken for the same contact.
 *
 * <p>The threshold follows the hand: what is left of a hard stroke while a sensor creeps back (up to 10 % of the load
 * for the usual force-sensing resistor) is no touch, nor is what is left between two strikes (up to 15 % of the peak).
 */
final class ContactTracker {

    private static final double ON_NEWTONS = 0.6;
    private static final double OFF_NEWTONS = 0.4;
    private static final double ON_SHARE_OF_RECENT = 0.07;
    private static final double OFF_SHARE_OF_RECENT = 0.05;
    private static final double RECENT_FADES_SECONDS = 1.5;
    private static final long BRIDGED_MICROS = 300_000;

    private final Hysteresis touch = new Hysteresis();
    private boolean open;
    private long beganMicros;
    private long lastTouchMicros;
    private long lastTimeMicros;
    private double recentNewtons;

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
        double on = Math.max(Math.max(ON_NEWTONS, ON_SHARE_OF_RECENT * recentNewtons), 0.4 * strikeNewtons);
        double off = Math.max(Math.max(OFF_NEWTONS, OFF_SHARE_OF_RECENT * recentNewtons), 0.25 * strikeNewtons);
        if (touch.update(newtons, on, off)) {
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

    private void rememberRecent(long timeMicros, double newtons, boolean striking) {
        double seconds = (timeMicros - lastTimeMicros) / 1e6;
        lastTimeMicros = timeMicros;
        recentNewtons -= recentNewtons * Math.min(1, seconds / RECENT_FADES_SECONDS);
        if (newtons > recentNewtons && !striking) {
            recentNewtons = newtons;
        }
    }

    /** What was taken for a contact was none: a strike, or lost with a gap. */
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
