package palpa.glove.scenario;

import palpa.glove.contact.ContactPattern;
import palpa.glove.hand.Movement;
import palpa.glove.hand.MovementPlan;
import palpa.glove.hand.Tissue;
import palpa.model.Hand;

/**
 * One bout as one hand plays it.
 *
 * @param bout what it is
 * @param part the hand's share in it
 * @param startMicros when it begins in its round, microseconds
 * @param movement the hand's force
 * @param pattern where it is felt
 */
record PlayedBout(Bout bout, HandPart part, long startMicros, Movement movement, ContactPattern pattern) {

    /** The bout of number {@code index}, begun at {@code startMicros}. */
    static PlayedBout of(Bout bout, int index, long startMicros, Hand hand, long seed) {
        HandPart part = bout.part(hand);
        MovementPlan plan = new MovementPlan(
                bout.technique(),
                hand,
                part.levelNewtons(),
                bout.seconds(),
                bout.skill(),
                Tissue.of(bout.region()),
                seed,
                index);
        return new PlayedBout(
                bout, part, startMicros, Movement.of(plan), ContactPattern.of(bout.technique(), part.surface()));
    }

    /** Forces at a time of the round. */
    void forces(long roundMicros, double[] newtons) {
        pattern.spread(movement, (roundMicros - startMicros) / 1e6, newtons);
    }
}
