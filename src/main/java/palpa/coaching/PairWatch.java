package palpa.coaching;

import java.util.Optional;
import palpa.coaching.HandsTogether.Relation;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * Watches how the two hands share the work: which of them works, in whose role, at once or in turn, and how evenly.
 * One thread;
 * updates allocate nothing.
 *
 * <p>A step that asks for hands at once or in turn has its own word for it; where it leaves that to the technique, hands that
 * have to alternate and do not are called uneven.
 */
final class PairWatch {

    private final CoachingRules rules;
    private final HandPair pair;
    private final Lasting swapped = new Lasting();
    private final Lasting alone = new Lasting();
    private final Lasting unasked = new Lasting();
    private boolean uneven;
    private Cue relation = Cue.NONE;

    PairWatch(CoachingRules rules, HandPair pair) {
        this.rules = rules;
        this.pair = pair;
    }

    void restart() {
        swapped.clear();
        alone.clear();
        unasked.clear();
        uneven = false;
        relation = Cue.NONE;
    }

    void update(long nowMicros, HandNow left, HandNow right, Step step) {
        followRoles(nowMicros, left, right, step.manner());
        HandUse use = step.manner().hands();
        alone.see(nowMicros, use.isBothHands() && pair.relation() == Relation.ONE_HAND);
        unasked.see(nowMicros, isUnasked(left, use) || isUnasked(right, use));
        relation = judgeRelation(use);
        followEvenness(use);
    }

    private void followRoles(long nowMicros, HandNow left, HandNow right, Manner manner) {
        if (!manner.hasRoles()) {
            swapped.clear();
        } else if (left.surface() == null || right.surface() == null) {
            swapped.pass(nowMicros);
        } else {
            swapped.see(nowMicros, isOf(manner.right(), left.surface()) && isOf(manner.left(), right.surface()));
        }
    }

    private static boolean isOf(Optional<Surface> asked, Surface seen) {
        return asked.isPresent() && asked.get() == seen;
    }

    private Cue judgeRelation(HandUse use) {
        Relation now = pair.bothSettled() ? pair.relation() : Relation.UNKNOWN;
        boolean known = now != Relation.UNKNOWN && now != Relation.ONE_HAND;
        if (known && use == HandUse.TOGETHER && now != Relation.TOGETHER) {
            return Cue.TOGETHER;
        }
        return known && use == HandUse.ALTERNATING && now != Relation.ALTERNATING ? Cue.ALTERNATE : Cue.NONE;
    }

    private void followEvenness(HandUse use) {
        Rhythm rhythm = rules.rhythms().get(pair.technique());
        if (rhythm == null || !pair.bothSettled() || use.isOneHand()) {
            uneven = false;
            return;
        }
        boolean wrongPhase = use.leavesRelation() && rhythm.mustAlternate() && pair.relation() != Relation.ALTERNATING;
        double wanted = uneven ? rules.evennessClearFrom() : rules.evennessCueBelow();
        uneven = wrongPhase || pair.evenness() < wanted;
    }

    /** {@link Cue#SWAP_HANDS} where each hand does what the other is asked for. */
    Cue role() {
        return swapped.isLongerThan(rules.manner().roleMicros()) ? Cue.SWAP_HANDS : Cue.NONE;
    }

    /** Told to a hand that rests though it is asked for, or works though it is not. */
    Cue use(HandNow now, Step step) {
        boolean rests = now.technique() == Technique.REST;
        if (rests && alone.isLongerThan(rules.manner().handsMicros())) {
            return Cue.BOTH_HANDS;
        }
        boolean spare = isUnasked(now, step.manner().hands());
        return spare && unasked.isLongerThan(rules.manner().handsMicros()) ? Cue.REST_HAND : Cue.NONE;
    }

    private static boolean isUnasked(HandNow now, HandUse use) {
        return now.technique().isMassage() && !use.uses(now.hand());
    }

    /** How the hands go together, where that is wrong. */
    Cue together() {
        return relation != Cue.NONE ? relation : uneven ? Cue.EVEN_HANDS : Cue.NONE;
    }
}
