package palpa.coaching;

/**
 * Finds squeezes between which the hand lifts off: the force falls under a part of the squeeze's peak and then rises to another
 * squeeze. Taking the hand away for good is none. One thread; allocates nothing.
 */
final class LiftWatch {

    /** From this part of the last peak on another squeeze has begun. */
    private static final double SQUEEZE_SHARE = 0.5;

    private final MannerRules rules;
    private double peakNewtons;
    private boolean low;
    private int lifts;
    private boolean lifted;

    LiftWatch(MannerRules rules) {
        this.rules = rules;
    }

    /** A hand that kneads, or may be between two squeezes, has this force. */
    void follow(double newtons) {
        if (newtons < rules.liftShare() * peakNewtons) {
            low = true;
        } else if (low && newtons >= SQUEEZE_SHARE * peakNewtons) {
            low = false;
            lifted = true;
            lifts++;
            peakNewtons = newtons;
        }
        peakNewtons = Math.max(peakNewtons, newtons);
    }

    /** A squeeze with this peak has ended. */
    void onSqueeze(double peak) {
        lifts = lifted ? lifts : 0;
        lifted = false;
        peakNewtons = peak;
    }

    /** The hand does something else. */
    void clear() {
        peakNewtons = 0;
        low = false;
        lifted = false;
        lifts = 0;
    }

    boolean isLifting() {
        return lifts >= rules.liftsRunning();
    }
}
