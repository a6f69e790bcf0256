package palpa.glove.hand;

import palpa.glove.chance.Chance;
import palpa.model.Hand;
import palpa.model.Technique;

/**
 * What a movement is made from. Immutable.
 *
 * @param technique what the hand does
 * @param hand the hand that does it
 * @param levelNewtons what its level is judged on should be this on average: peak, plateau or 90th percentile, newtons
 * @param seconds length of the bout
 * @param skill whose hand it is
 * @param tissue what it presses on
 * @param seed everything random comes from here
 * @param bout number of the bout in its scenario, so that no two bouts are alike
 */
public record MovementPlan(
        Technique technique,
        Hand hand,
        double levelNewtons,
        double seconds,
        Skill skill,
        Tissue tissue,
        long seed,
        int bout) {

    /** Time from the bout's beginning to the first stroke, seconds. */
    static final double LEAD_IN_SECONDS = 0.5;

    /** Part of the force's spread that wanders slowly, and part that jumps from stroke to stroke (3-4-5). */
    private static final double WANDERING = 0.6;

    private static final double JUMPING = 0.8;
    private static final double GREATEST_JUMP = 2.5;
    private static final double LEAST_FATIGUED = 0.7;

    /** The rhythm both hands share. */
    Rhythm rhythm(double periodSeconds) {
        return new Rhythm(periodSeconds, skill.rateSpread(), seconds, Chance.of(seed, "rhythm", bout));
    }

    /** What only this hand draws from. */
    Chance ownChance(String topic) {
        return Chance.of(seed, topic, bout, hand);
    }

    Unsteadiness unsteadiness() {
        return new Unsteadiness(WANDERING * skill.forceSpread(), skill.tremor(), ownChance("unsteadiness"));
    }

    /** Force of one stroke about {@link #levelNewtons}, without wander and fatigue. */
    double strokeNewtons(Chance chance) {
        return levelNewtons * (1 + JUMPING * skill.forceSpread() * chance.normal(GREATEST_JUMP));
    }

    /** What is left of the strength after some time of the bout, as a factor. */
    double strength(double atSeconds) {
        return Math.max(LEAST_FATIGUED, 1 - skill.fatiguePerMinute() * atSeconds / 60);
    }

    /** A smooth step from 0 to 1 (half a raised cosine); {@code part} outside 0 to 1 is held at the ends. */
    public static double ease(double part) {
        return part <= 0 ? 0 : part >= 1 ? 1 : (1 - Math.cos(Math.PI * part)) / 2;
    }
}
