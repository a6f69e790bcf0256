package palpa.coaching;

import palpa.model.Level;
import palpa.model.Stroke;
import palpa.model.Technique;

/**
 * Finds the one word for one hand. One thread; updates allocate nothing.
 *
 * <p>What comes first wins: a breach of the ceiling, pressure, rhythm, evenness, praise. Pressure is judged on the
 * present level while the force is steady (so that putting a hand on is not called too soft), and on whole strokes: a
 * pass or a squeeze lasts longer than the time after which a cue is due, so one is enough; of strikes it takes several
 * running. In free practice, where no level is asked, only too much is told.
 */
final class HandCoach {

    /** The ramp's share is for this long; {@link CoachingRules#rampShare}. */
    private static final long RAMP_MICROS = 100_000;

    private final CoachingRules rules;
    private final HeldCue cue;
    private long updatedMicros = Long.MIN_VALUE;
    private long rampMicros = Long.MIN_VALUE;
    private double rampNewtons;
    private boolean steady;
    private Cue drift = Cue.NONE;
    private long driftMicros;
    private Cue strokesSay = Cue.NONE;
    private int badRunning;
    private Cue rhythmSays = Cue.NONE;

    HandCoach(CoachingRules rules) {
        this.rules = rules;
        cue = new HeldCue(rules.holdMicros());
    }

    Cue cue() {
        return cue.shown();
    }

    /** Begins a new step: what was done before it counts no longer. */
    void restart() {
        drift = Cue.NONE;
        driftMicros = updatedMicros;
        strokesSay = Cue.NONE;
        badRunning = 0;
        rhythmSays = Cue.NONE;
    }

    /** A stroke of what the step asks for has ended. */
    void onStroke(Stroke stroke, Bout bout) {
        Cue says = pressure(stroke.level(), bout);
        badRunning = says == Cue.NONE ? 0 : says == strokesSay || badRunning == 0 ? badRunning + 1 : 1;
        strokesSay = says;
    }

    /** Settles what to say at {@code nowMicros}; {@code uneven} where the hands are not alike. */
    void update(long nowMicros, HandNow now, Bout bout, boolean uneven) {
        followRamp(nowMicros, now);
        followDrift(nowMicros, now, bout);
        followRhythm(now, bout);
        updatedMicros = nowMicros;
        if (now.forceNewtons() >= now.bands().ceilingNewtons()) {
            cue.force(Cue.SOFTER, nowMicros);
        } else {
            cue.want(choose(nowMicros, now, bout, uneven), nowMicros);
        }
    }

    private Cue choose(long nowMicros, HandNow now, Bout bout, boolean uneven) {
        if (!bout.asksFor(now.technique())) {
            badRunning = 0;
            return Cue.NONE;
        }
        boolean settled = nowMicros - driftMicros >= rules.cueAfterMicros();
        if (drift != Cue.NONE && settled) {
            return drift;
        }
        int enough = now.technique() == Technique.PERCUSSION ? rules.badStrikes() : 1;
        if (badRunning >= enough) {
            return strokesSay;
        }
        if (bout.step().level().isEmpty()) {
            return Cue.NONE;
        }
        if (rhythmSays != Cue.NONE) {
            return rhythmSays;
        }
        if (uneven) {
            return Cue.EVEN_HANDS;
        }
        return now.level() == bout.step().level().get() ? Cue.GOOD : Cue.NONE;
    }

    /** Whether the force has stayed within the ramp's share of itself for the last 100 ms. */
    private void followRamp(long nowMicros, HandNow now) {
        double force = now.forceNewtons();
        double change = Math.abs(force - rampNewtons) / Math.max(Math.max(force, rampNewtons), 1e-9);
        boolean first = rampMicros == Long.MIN_VALUE;
        if (first || nowMicros - rampMicros >= RAMP_MICROS) {
            steady = !first && change <= rules.rampShare();
            rampMicros = nowMicros;
            rampNewtons = force;
        } else if (change > rules.rampShare()) {
            steady = false;
        }
    }

    /** Since when the present level has been what it is: right, too hard or too soft. */
    private void followDrift(long nowMicros, HandNow now, Bout bout) {
        Cue says = Cue.NONE;
        if (now.level() != null && bout.asksFor(now.technique()) && now.technique() != Technique.PERCUSSION) {
            Cue pressure = pressure(now.level(), bout);
            says = pressure == Cue.FIRMER && !judgesSoftnessNow(now) ? Cue.NONE : pressure;
        }
        if (says != drift) {
            drift = says;
            driftMicros = nowMicros;
        }
        boolean mended = drift == Cue.NONE && nowMicros - driftMicros >= rules.cueAfterMicros();
        if (mended && judgesSoftnessNow(now)) {
            badRunning = 0;
        }
    }

    /** A squeeze is soft between its peaks: whether it is too soft shows at its end only. */
    private boolean judgesSoftnessNow(HandNow now) {
        return steady && now.technique() == Technique.STROKING;
    }

    private void followRhythm(HandNow now, Bout bout) {
        Rhythm rhythm = rules.rhythms().get(now.technique());
        double rate = now.rateHertz();
        if (rhythm == null || Double.isNaN(rate) || !bout.asksFor(now.technique())) {
            rhythmSays = Cue.NONE;
        } else if (rate > rhythm.cueAboveHertz()) {
            rhythmSays = Cue.SLOWER;
        } else if (rate < rhythm.cueBelowHertz()) {
            rhythmSays = Cue.FASTER;
        } else if (rate >= rhythm.clearFromHertz() && rate <= rhythm.clearToHertz()) {
            rhythmSays = Cue.NONE;
        }
    }

    private static Cue pressure(Level level, Bout bout) {
        if (level == Level.OVER) {
            return Cue.SOFTER;
        }
        if (bout.step().level().isEmpty()) {
            return Cue.NONE;
        }
        int difference = level.compareTo(bout.step().level().get());
        return difference > 0 ? Cue.SOFTER : difference < 0 ? Cue.FIRMER : Cue.NONE;
    }
}
