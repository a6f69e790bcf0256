package palpa.pipeline.feature;

import palpa.signal.BiquadCascade;
import palpa.signal.Butterworth;

/**
 * Finds pulses sample by sample: turning points of the force that stand out by a quarter of the recent peak.
 *
 * <p>The force is first smoothed below 40 Hz where the rate allows (a 20 ms half sine keeps its place and half its
 * height). A peak is known once the force has fallen by {@code h = max(0.25 N, P / 4)} below it, a valley once it has
 * risen by as much; {@code P} is the greatest force lately, fading with 2 s. So squeezes of the least accepted depth of
 * 40 % are found from 12 Hz on, and the wander of a plateau is not. One thread; allocates nothing.
 */
final class PulseFinder {

    private static final double SMOOTHED_HERTZ = 40;
    private static final double SAMPLES_A_PERIOD = 2.6;
    private static final double LEAST_NEWTONS = 0.25;
    private static final double SHARE_OF_RECENT = 0.25;
    private static final double FADES_MICROS = 2e6;

    /** Within this part of a step above the valley the rise has not begun. */
    private static final double STILL_VALLEY = 0.3;

    /** A pulse is over under this part of its peak, or in the valley if that is higher. */
    private static final double OVER = 0.15;

    private final BiquadCascade smooth;
    private boolean begun;
    private boolean rising;
    private boolean over;
    private long timeMicros;
    private double newtons;
    private double recent;
    private double impulse;
    private double valley;
    private long roseMicros;
    private double impulseBefore;
    private double impulseAfter;
    private double valleyBefore;
    private long riseBegan;
    private double widthFrom;
    private long peakMicros;
    private double peak;

    PulseFinder(double rateHertz) {
        smooth = rateHertz >= SAMPLES_A_PERIOD * SMOOTHED_HERTZ
                ? Butterworth.lowPass(2, SMOOTHED_HERTZ, rateHertz)
                : null;
    }

    void clear() {
        begun = false;
    }

    /**
     * The next sample, newtons above rest.
     *
     * @return whether a peak is known by it that was not before
     */
    boolean update(long nowMicros, double force) {
        if (!begun) {
            start(nowMicros, force);
            return false;
        }
        double now = smooth == null ? force : Math.max(0, smooth.filter(force));
        double micros = nowMicros - timeMicros;
        impulse += (now + newtons) / 2 * micros / 1e6;
        recent = Math.max(now, recent / (1 + micros / FADES_MICROS));
        timeMicros = nowMicros;
        newtons = now;
        return turned(Math.max(LEAST_NEWTONS, SHARE_OF_RECENT * recent));
    }

    private void start(long nowMicros, double force) {
        begun = true;
        if (smooth != null) {
            smooth.settleAt(force);
        }
        timeMicros = nowMicros;
        newtons = force;
        recent = force;
        impulse = 0;
        impulseAfter = 0;
        rising = false;
        over = true;
        peak = force;
        valley = force;
        leaveValleyHere();
    }

    private void leaveValleyHere() {
        roseMicros = timeMicros;
        impulseBefore = impulse;
    }

    private boolean turned(double step) {
        return rising ? toppedOut(step) : bottomedOut(step);
    }

    private boolean toppedOut(double step) {
        if (newtons > peak) {
            peak = newtons;
            peakMicros = timeMicros;
        } else if (newtons < peak - step) {
            rising = false;
            over = false;
            valley = newtons;
            impulseAfter = impulse;
            leaveValleyHere();
            return true;
        }
        return false;
    }

    private boolean bottomedOut(double step) {
        if (newtons < valley) {
            valley = newtons;
            impulseAfter = over ? impulseAfter : impulse;
        }
        over |= newtons < OVER * peak;
        if (newtons <= valley + STILL_VALLEY * step) {
            leaveValleyHere();
        } else if (newtons > valley + step) {
            rising = true;
            valleyBefore = valley;
            riseBegan = roseMicros;
            widthFrom = impulseBefore;
            peak = newtons;
            peakMicros = timeMicros;
        }
        return false;
    }

    /** Whether the force rises to a peak that is not known yet. */
    boolean isRising() {
        return rising;
    }

    /** The peak known last, newtons; while rising the greatest so far. */
    double peakNewtons() {
        return peak;
    }

    /** When that was. */
    long peakMicros() {
        return peakMicros;
    }

    /** The valley before that peak, newtons. */
    double valleyBeforeNewtons() {
        return valleyBefore;
    }

    /** When the force began to rise to that peak. */
    long riseBeganMicros() {
        return riseBegan;
    }

    /** The least force since that peak, newtons; while rising that before it. */
    double valleyNewtons() {
        return valley;
    }

    /** Force over time of that pulse up to its end or to now, newton seconds. */
    double impulseNewtonSeconds() {
        return (rising ? impulse : impulseAfter) - widthFrom;
    }
}
