package palpa.glove.population;

import palpa.glove.chance.Chance;
import palpa.glove.hand.Unsteadiness;
import palpa.glove.hand.Unsteadiness.Hertz;

/**
 * How steadily, strongly and fast somebody's hands move. Immutable.
 *
 * @param skill 0 a beginner, 1 an expert
 * @param forceSpread standard deviation of the force from stroke to stroke, as a fraction
 * @param rateSpread coefficient of variation of the intervals between strokes
 * @param wander standard deviation of the slow wander of the force, as a fraction
 * @param wanderBand how slowly it wanders
 * @param tremor amplitude of the tremor, as a fraction of the force
 * @param tremorBand its frequencies
 * @param fatiguePerMinute part of the strength lost in a minute of one bout
 * @param strength factor on the force meant
 * @param tempo factor on the pace of every habit
 */
record Temper(
        double skill,
        double forceSpread,
        double rateSpread,
        double wander,
        Hertz wanderBand,
        double tremor,
        Hertz tremorBand,
        double fatiguePerMinute,
        double strength,
        double tempo) {

    private static final double GREATEST_JUMP = 2.5;
    private static final double LEAST_LEFT = 0.5;
    private static final double LEAST_STROKE = 0.25;

    /** Force of one stroke about {@code newtons}, without wander and fatigue. */
    double stroke(double newtons, Chance chance) {
        return newtons * Math.max(LEAST_STROKE, 1 + forceSpread * chance.normal(GREATEST_JUMP));
    }

    /** What is left of the strength after some time of a bout, as a factor. */
    double left(double seconds) {
        return Math.max(LEAST_LEFT, 1 - fatiguePerMinute * seconds / 60);
    }

    /** Wander and tremor of one bout. */
    Wobble wobble(double seconds, Chance chance) {
        return new Wobble(new Unsteadiness(wander, wanderBand, tremor, tremorBand, chance), seconds);
    }

    /** The same with another wander. */
    Temper wandering(double otherWander, Hertz band) {
        return new Temper(
                skill,
                forceSpread,
                rateSpread,
                otherWander,
                band,
                tremor,
                tremorBand,
                fatiguePerMinute,
                strength,
                tempo);
    }
}
