package palpa.coaching;

import palpa.coaching.HandsTogether.Relation;
import palpa.model.Hand;
import palpa.model.Stroke;

/**
 * Compares what two hands do with what a program's step asks, and finds the one word each of them is told.
 *
 * <p><b>Assumes</b> one thread (the pipeline's), strokes of a hand by rising time, and updates by rising session time.
 * <b>Guarantees</b> that only session times enter a judgement: the strokes of both hands are put in order of their end
 * before they count, so that the same strokes and updates give the same cues however the two links interleave.
 * {@link #onStroke} and {@link #update} allocate nothing; the other getters make one record a call.
 */
public final class Coach {

    private final Program program;
    private final CoachingRules rules;
    private final PendingStrokes pending = new PendingStrokes();
    private final HandPair pair;
    private final HandCoach left;
    private final HandCoach right;
    private Bout bout;
    private int stepIndex;
    private boolean uneven;
    private long nowMicros = Long.MIN_VALUE;
    private long stepSinceMicros = Long.MIN_VALUE;

    /** A coach by the shipped training defaults, at the program's first step. */
    public Coach(Program program) {
        this(program, CoachingRules.trainingDefaults());
    }

    public Coach(Program program, CoachingRules rules) {
        this.program = program;
        this.rules = rules;
        pair = new HandPair(rules);
        left = new HandCoach(rules);
        right = new HandCoach(rules);
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
        long elapsed = nowMicros == Long.MIN_VALUE ? 0 : sessionMicros - nowMicros;
        nowMicros = sessionMicros;
        bout.passTime(elapsed, leftNow, rightNow);
        takeStrokes();
        pair.forgetBefore(sessionMicros);
        followEvenness();
        left.update(sessionMicros, leftNow, bout, uneven);
        right.update(sessionMicros, rightNow, bout, uneven);
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

    /** The present step's number, from 0. */
    public int stepIndex() {
        return stepIndex;
    }

    /** Goes to step {@code index}, where counting begins anew; strokes that ended before belong to the step before. */
    public void goToStep(int index) {
        bout = new Bout(program.steps().get(index));
        stepIndex = index;
        stepSinceMicros = nowMicros;
        uneven = false;
        left.restart();
        right.restart();
    }

    private void takeStrokes() {
        for (Stroke stroke = pending.next(nowMicros); stroke != null; stroke = pending.next(nowMicros)) {
            pair.add(stroke);
            if (stroke.endMicros() > stepSinceMicros && bout.asksFor(stroke.technique())) {
                bout.count(stroke, pair.evenness());
                hand(stroke.hand()).onStroke(stroke, bout);
            }
        }
    }

    private void followEvenness() {
        Rhythm rhythm = rules.rhythms().get(pair.technique());
        if (rhythm == null || !pair.bothSettled()) {
            uneven = false;
            return;
        }
        boolean wrongPhase = rhythm.mustAlternate() && pair.relation() != Relation.ALTERNATING;
        double wanted = uneven ? rules.evennessClearFrom() : rules.evennessCueBelow();
        uneven = wrongPhase || pair.evenness() < wanted;
    }

    private HandCoach hand(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }
}
