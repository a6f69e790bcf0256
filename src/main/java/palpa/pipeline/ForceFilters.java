package palpa.pipeline;

import palpa.signal.BiquadCascade;
import palpa.signal.Butterworth;

/**
 * A hand's force in three bands: strikes are looked for below 150 Hz (a 20 ms half sine loses under 2 % of its peak),
 * touch below 30 Hz, and below 10 Hz it is shown. Where the rate is too low for a band, the samples stand as they are.
 *
 * <p>A stretch begins as if its first sample had lasted for ever: a hand that touches already has not just struck. One
 * thread; allocates nothing.
 */
final class ForceFilters {

    static final double STRIKE_HERTZ = 150;
    static final double TOUCH_HERTZ = 30;
    private static final double SHOWN_HERTZ = 10;
    private static final double LEAST_SAMPLES_A_PERIOD = 2.6;

    private final BiquadCascade strike;
    private final BiquadCascade touch;
    private final BiquadCascade shown;
    private boolean begun;
    private double strikeNewtons;
    private double touchNewtons;
    private double shownNewtons;

    ForceFilters(double rateHertz) {
        strike = lowPass(STRIKE_HERTZ, rateHertz);
        touch = lowPass(TOUCH_HERTZ, rateHertz);
        shown = lowPass(SHOWN_HERTZ, rateHertz);
    }

    /** A low pass, or null where the rate is too low to need one. */
    private static BiquadCascade lowPass(double hertz, double rateHertz) {
        return rateHertz >= LEAST_SAMPLES_A_PERIOD * hertz ? Butterworth.lowPass(2, hertz, rateHertz) : null;
    }

    /** A stretch without holes begins with the next sample. */
    void begin() {
        begun = false;
    }

    void sample(double newtons) {
        if (!begun) {
            begun = true;
            settle(strike, newtons);
            settle(touch, newtons);
            settle(shown, newtons);
        }
        strikeNewtons = filtered(strike, newtons);
        touchNewtons = filtered(touch, newtons);
        shownNewtons = filtered(shown, newtons);
    }

    private static void settle(BiquadCascade filter, double newtons) {
        if (filter != null) {
            filter.settleAt(newtons);
        }
    }

    private static double filtered(BiquadCascade filter, double newtons) {
        return filter == null ? newtons : Math.max(0, filter.filter(newtons));
    }

    double strikeNewtons() {
        return strikeNewtons;
    }

    double touchNewtons() {
        return touchNewtons;
    }

    double shownNewtons() {
        return shownNewtons;
    }
}
