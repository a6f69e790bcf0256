package palpa.coaching;

import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Stroke;
import palpa.model.Technique;

/**
 * Finds the one word for one hand. One thread; updates allocate nothing.
 *
 * <p>What comes first wins: a breach of the ceiling, the wrong massage, the wrong hand, pressure, rhythm, lifting off, how the
 * hands go together, advice on the surface, praise. Pressure is judged on the present level while the force is steady (so that
 * putting a hand on is not called too soft), and on whole strokes: a pass or a squeeze lasts longer than the time after which
 * a cue is due, so one is enough; of strikes it takes several running. In free practice, where neither a massage nor a level is
 * asked, only too much is told, and what the manner asks for.
 */
final class HandCoach {

    private final CoachingRules rules;
    private final PairWatch pair;
    private final HeldCue cue;
    private final MannerWatch manner;
    private final SteadyForce steady;
    private long updatedMicros = Long.MIN_VALUE;
    private Cue drift = Cue.NONE;
    private long driftMicros;
    private Cue strokesSay = Cue.NONE;
    private int badRunning;
    private Cue rhythmSays = Cue.NONE;
    private LevelBands bands;

    HandCoach(CoachingRules rules, PairWatch pair) {
        this.rules = rules;
        this.pair = pair;
        cue = new HeldCue(rules.holdMicros());
        manner = new MannerWatch(rules.manner());
        steady = new SteadyForce(rules.rampShare());
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
        manner.restart();
    }

    /** Says nothing until the next update. */
    void silence() {
        cue.force(Cue.NONE, updatedMicros);
    }

    /** A stroke of what the step asks for has ended. */
    void onStroke(Stroke stroke, Bout bout) {
        Cue says = pressure(stroke.level(), bout.step());
        badRunning = says == Cue.NONE ? 0 : says == strokesSay || badRunning == 0 ? badRunning + 1 : 1;
        strokesSay = says;
        if (stroke.technique() == Technique.KNEADING) {
            manner.onSqueeze(stroke.peakNewtons());
        }
    }

    /** Settles what to say at {@code nowMicros}; to be told after {@link PairWatch#update}. */
    void update(long nowMicros, HandNow now, Bout bout) {
        bands = now.bands();
        steady.follow(nowMicros, now.forceNewtons());
        followDrift(nowMicros, now, bout);
        followRhythm(now, bout);
        Cue pressure = bout.asksFor(now) ? pressureSays(nowMicros, now) : Cue.NONE;
        manner.update(nowMicros, now, bout.step(), pressure);
        updatedMicros = nowMicros;
        if (now.forceNewtons() >= now.bands().ceilingNewtons()) {
            cue.force(Cue.SOFTER, nowMicros);
        } else {
            cue.want(choose(nowMicros, now, bout, pressure), nowMicros);
        }
    }

    private Cue choose(long nowMicros, HandNow now, Bout bout, Cue pressure) {
        Step step = bout.step();
        Cue wrong = first(manner.technique(now, step), pair.use(now, step));
        if (wrong != Cue.NONE || !bout.asksFor(now)) {
            badRunning = 0;
            return wrong;
        }
        if (pair.role() != Cue.NONE) {
            return pair.role();
        }
        if (pressure != Cue.NONE) {
            return pressure == Cue.FIRMER ? manner.firmer(nowMicros) : pressure;
        }
        Cue movement = step.isJudged() ? first(rhythmSays, first(manner.lift(now), pair.together())) : Cue.NONE;
        if (movement != Cue.NONE) {
            return movement;
        }
        return first(manner.surface(nowMicros, now, step), praise(now, step));
    }

    private static Cue first(Cue one, Cue other) {
        return one != Cue.NONE ? one : other;
    }

    private Cue praise(HandNow now, Step step) {
        return step.level().isPresent() && now.level() == asked(step) ? Cue.GOOD : Cue.NONE;
    }

    /** What the present force says once it has lasted, or else the last strokes. */
    private Cue pressureSays(long nowMicros, HandNow now) {
        if (drift != Cue.NONE && nowMicros - driftMicros >= rules.cueAfterMicros()) {
            return drift;
        }
        int enough = now.technique() == Technique.PERCUSSION ? rules.badStrikes() : 1;
        return badRunning >= enough ? strokesSay : Cue.NONE;
    }

    /** Since when the present level has been what it is: right, too hard or too soft. */
    private void followDrift(long nowMicros, HandNow now, Bout bout) {
        Cue says = Cue.NONE;
        if (now.level() != null && bout.asksFor(now) && now.technique() != Technique.PERCUSSION) {
            Cue pressure = pressure(now.level(), bout.step());
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
        return steady.isSteady() && now.technique() == Technique.STROKING;
    }

    private void followRhythm(HandNow now, Bout bout) {
        Rhythm rhythm = rules.rhythms().get(now.technique());
        double rate = now.rateHertz();
        if (rhythm == null || Double.isNaN(rate) || !bout.asksFor(now)) {
            rhythmSays = Cue.NONE;
        } else if (rate > rhythm.cueAboveHertz()) {
            rhythmSays = Cue.SLOWER;
        } else if (rate < rhythm.cueBelowHertz()) {
            rhythmSays = Cue.FASTER;
        } else if (rate >= rhythm.clearFromHertz() && rate <= rhythm.clearToHertz()) {
            rhythmSays = Cue.NONE;
        }
    }

    /** Whether a stroke of this level is as hard as asked; where nothing is asked, all but too much is. */
    boolean isInBand(Level level, Step step) {
        return pressure(level, step) == Cue.NONE;
    }

    private Cue pressure(Level level, Step step) {
        if (level == Level.OVER) {
            return Cue.SOFTER;
        }
        if (step.level().isEmpty()) {
            return Cue.NONE;
        }
        int difference = level.compareTo(asked(step));
        return difference > 0 ? Cue.SOFTER : difference < 0 ? Cue.FIRMER : Cue.NONE;
    }

    /** The level asked for where the hand is: a region that bears less is asked for the most it bears. */
    private Level asked(Step step) {
        Level level = step.level().orElseThrow();
        return bands == null ? level : bands.borne(level);
    }
}
