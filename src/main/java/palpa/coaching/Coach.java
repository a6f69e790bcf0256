package palpa.coaching;

import palpa.model.Hand;
import palpa.model.Stroke;

/**
 * Compares what two hands do with what a program's step asks, and finds the one word each of them is told.
 *
 * <p><b>Assumes</b> one thread (the pipeline's), strokes of a hand by rising time, and updates by rising session time.
 * <b>Guarantees</b> that only session times enter a judgement: the strokes of both hands are put in order of their end
 * before they count, so that the same strokes and updates give the same cues however the two links interleave.
 * {@link #onStroke} and {@link #update} allocate nothing; the other getters make one record a call.
 *
 * <p>While it is {@link #halt halted} no stroke that ends counts, no time passes and no word is told.
 */
public final class Coach {

    private Program program;
    private final PendingStrokes pending = new PendingStrokes();
    private final HandPair pair;
    private final PairWatch watch;
    private final HandCoach left;
    private final HandCoach right;
    private Bout bout;
    private int stepIndex;
    private long nowMicros = Long.MIN_VALUE;
    private long runSinceMicros = Long.MIN_VALUE;
    private long haltedMicros = Long.MAX_VALUE;
    private long workedMicros;

    /** A coach by the shipped training defaults, at the program's first step. */
    public Coach(Program program) {
        this(program, CoachingRules.trainingDefaults());
    }

    public Coach(Program program, CoachingRules rules) {
        this.program = program;
        pair = new HandPair(rules);
        watch = new PairWatch(rules, pair);
        left = new HandCoach(rules, watch);
        right = new HandCoach(rules, watch);
        bout = new Bout(program.steps().get(0));
    }

    /** Takes a stroke that ended; it counts at the first update at or after its end. */
    public void onStroke(Stroke stroke) {
        pending.add(stroke);
    }

    /**
     * Judges both hands at {@code sessionMicros}. An update that is not later than the one before is left out.
     *
     * @param leftNow the left hand; {@link HandNow#resting} where there is no glove
     * @param rightNow the right hand
     */
    public void update(long sessionMicros, HandNow leftNow, HandNow rightNow) {
        if (sessionMicros <= nowMicros) {
            return;
        }
        passTime(sessionMicros, leftNow, rightNow);
        nowMicros = sessionMicros;
        takeStrokes();
        pair.forgetBefore(sessionMicros);
        if (!isHalted()) {
            watch.update(sessionMicros, leftNow, rightNow, bout.step());
            left.update(sessionMicros, leftNow, bout);
            right.update(sessionMicros, rightNow, bout);
        }
    }

    private void passTime(long sessionMicros, HandNow leftNow, HandNow rightNow) {
        long elapsed = sessionMicros - Math.max(nowMicros, runSinceMicros);
        boolean begun = nowMicros != Long.MIN_VALUE || runSinceMicros != Long.MIN_VALUE;
        if (isHalted() || !begun || elapsed <= 0) {
            return;
        }
        bout.passTime(elapsed, leftNow, rightNow);
        boolean works = leftNow.technique().isMassage() || rightNow.technique().isMassage();
        workedMicros += works && elapsed <= Bout.LONGEST_UPDATE_MICROS ? elapsed : 0;
    }

    /** The one word for {@code hand}. */
    public Cue cue(Hand hand) {
        return hand(hand).cue();
    }

    /** How the two hands go together. */
    public HandsTogether together() {
        return pair.snapshot();
    }

    /** How the present step goes. */
    public BoutProgress progress() {
        return bout.snapshot();
    }

    /** The program in force, as gentle as it has become. */
    public Program program() {
        return program;
    }

    /** The present step. */
    public Step step() {
        return bout.step();
    }

    /** The present step's number, from 0. */
    public int stepIndex() {
        return stepIndex;
    }

    /** Session time in which a hand worked while it was not halted, in all steps, microseconds. */
    public long workedMicros() {
        return workedMicros;
    }

    /** Goes to step {@code index} at the last update; see {@link #goToStep(int, long)}. */
    public void goToStep(int index) {
        goToStep(index, nowMicros);
    }

    /** Goes to step {@code index}, where counting begins anew; strokes that ended by {@code sessionMicros} belong to none. */
    public void goToStep(int index, long sessionMicros) {
        bout = new Bout(program.steps().get(index));
        stepIndex = index;
        resume(sessionMicros);
    }

    /** Nothing counts from {@code sessionMicros} on. */
    public void halt(long sessionMicros) {
        if (!isHalted()) {
            haltedMicros = sessionMicros;
            left.silence();
            right.silence();
        }
    }

    /** Goes on where it was halted. */
    public void resume(long sessionMicros) {
        haltedMicros = Long.MAX_VALUE;
        runSinceMicros = sessionMicros;
        watch.restart();
        left.restart();
        right.restart();
    }

    private boolean isHalted() {
        return haltedMicros != Long.MAX_VALUE;
    }

    /** One level less is asked for from here on, in this step and in those that come. */
    public void becomeGentler() {
        program = program.gentler();
        bout.goOnAs(program.steps().get(stepIndex));
        left.restart();
        right.restart();
    }

    private void takeStrokes() {
        for (Stroke stroke = pending.next(nowMicros); stroke != null; stroke = pending.next(nowMicros)) {
            if (stroke.endMicros() <= haltedMicros) {
                take(stroke);
            }
        }
    }

    private void take(Stroke stroke) {
        pair.add(stroke);
        if (stroke.endMicros() > runSinceMicros && bout.asksFor(stroke)) {
            HandCoach hand = hand(stroke.hand());
            bout.count(hand.isInBand(stroke.level(), bout.step()), pair.evenness());
            hand.onStroke(stroke, bout);
        }
    }

    private HandCoach hand(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }
}
