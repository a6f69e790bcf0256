package palpa.glove.population;

import palpa.glove.hand.Unsteadiness.Hertz;

/**
 * How somebody strokes. Immutable.
 *
 * @param upSeconds length of the way up
 * @param ramp shape of settling and releasing
 * @param onSeconds how long settling takes
 * @param offSeconds how long releasing takes
 * @param returnPace length of the way back, as a part of the way up
 * @param returnShare force of the way back, as a part of the way up; 0 where the hand is lifted back
 * @param tours ways up (and back) in one touch
 * @param gapSeconds how long the hand is off between passes
 * @param bumps muscles and bones felt on one way, as slow swells of the force
 * @param bumpDepth height of the swells, as a part of the force
 * @param midPress how much harder the middle of the way is pressed, as a part
 * @param trend growth of the force from the beginning of the way to its end, as a part
 * @param roll how far the load moves from the palm to the fingers on a way, as a part
 * @param wander standard deviation of the plateau besides, as a fraction
 * @param wanderBand its frequencies
 */
record StrokeHabit(
        double upSeconds,
        Flank ramp,
        double onSeconds,
        double offSeconds,
        double returnPace,
        double returnShare,
        int tours,
        double gapSeconds,
        int bumps,
        double bumpDepth,
        double midPress,
        double trend,
        double roll,
        double wander,
        Hertz wanderBand) {

    boolean liftsBack() {
        return returnShare == 0;
    }
}
