package palpa.pipeline;

import palpa.signal.Hysteresis;

/**
 * When the hand touches: force over a threshold, with gaps under 0.3 s taken for the same contact.
 *
 * <p>The threshold follows the hand: what is left of a hard stroke while a sensor creeps back (up to 10 % of the load
 * for the usual force-sensing resistor) is no touch, nor is what is left between two strikes (up to 15 % of the peak). It
 * stands on what the sensors read at rest, and at least 4.5 deviations of their noise above it: noise alone then touches
 * less than once in an hour.
 */
final class ContactTracker {

    private static final double ON_NEWTONS = 0.6;
    private static final double OFF_NEWTONS = 0.4;
    private static final double ON_DEVIATIONS = 4.5;
    private static final double OFF_DEVIATIONS = 2.5;
    private static final double ON_SHARE_OF_RECENT = 0.07;
    private static final double OFF_SHARE_OF_RECENT = 0.05;
    private static final double ON_SHARE_OF_STRIKE = 0.4;
    private static final double OFF_SHARE_OF_STRIKE = 0.25;
    private static final double RECENT_FADES_SECONDS = 1.5;
    private static final long BRIDGED_MICROS = 300_000;

    private final RestLevel rest;
    private final Hysteresis touch = new Hysteresis();
    private boolean open;
    private long beganMicros;
    private long lastTouchMicros;
    private long lastTimeMicros;
    private double recentNewtons;

    ContactTracker(RestLevel rest) {
        this.rest = rest;
    }

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
        rememberRecent(timeMicros, newtons - rest.biasNewtons(), strikeNewtons > 0);
        double noise = rest.noiseBelow(ForceFilters.TOUCH_HERTZ);
        double on =
                threshold(ON_NEWTONS, ON_DEVIATIONS * noise, ON_SHARE_OF_RECENT, ON_SHARE_OF_STRIKE * strikeNewtons);
        double off = threshold(
                OFF_NEWTONS, OFF_DEVIATIONS * noise, OFF_SHARE_OF_RECENT, OFF_SHARE_OF_STRIKE * strikeNewtons);
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

    private double threshold(double least, double byNoise, double shareOfRecent, double byStrikes) {
        double over = Math.max(Math.max(least, byNoise), Math.max(shareOfRecent * recentNewtons, byStrikes));
        return rest.floorNewtons() + over;
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
