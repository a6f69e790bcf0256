package palpa.glove.scenario;

import palpa.glove.hand.Skill;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * A stretch of a scenario in which both hands do one thing. Immutable.
 *
 * @param technique what they do; rest among them
 * @param region where
 * @param level how hard it is meant
 * @param skill whose hands they are
 * @param seconds how long
 * @param left the left hand's share
 * @param right the right hand's share
 */
public record Bout(
        Technique technique, Region region, Level level, Skill skill, double seconds, HandPart left, HandPart right) {

    private static final HandPart NOTHING = new HandPart(Surface.WHOLE_HAND, 0);

    public Bout {
        if (!(seconds > 0 && Double.isFinite(seconds))) {
            throw new IllegalArgumentException("bout of " + seconds + " s");
        }
    }

    /** Hands in the air. */
    static Bout rest(Region region, double seconds) {
        return new Bout(Technique.REST, region, Level.BELOW, Skill.EXPERT, seconds, NOTHING, NOTHING);
    }

    /** Both hands aim at the middle of their bands, each with its own surface. */
    static Bout inMidBand(
            Technique technique, Region region, Level level, Skill skill, double seconds, Surface left, Surface right) {
        return new Bout(
                technique,
                region,
                level,
                skill,
                seconds,
                new HandPart(left, SimulatorTargets.middle(region, left, technique, level)),
                new HandPart(right, SimulatorTargets.middle(region, right, technique, level)));
    }

    /** The same with both hands' forces multiplied. */
    Bout scaled(double leftFactor, double rightFactor) {
        return new Bout(technique, region, level, skill, seconds, left.scaled(leftFactor), right.scaled(rightFactor));
    }

    /** The same, meant as another level. */
    Bout meant(Level other) {
        return new Bout(technique, region, other, skill, seconds, left, right);
    }

    HandPart part(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }
}
