package palpa.coaching;

import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * What a coach has to know of one hand at one moment. Immutable.
 *
 * @param hand which hand
 * @param technique what it does
 * @param level how hard, judged as the technique asks, or null at rest
 * @param surface the part of the hand that touches, or null at rest or where the sites cannot tell
 * @param forceNewtons its force now, 0 or more, newtons
 * @param rateHertz its strokes a second, NaN until known
 * @param bands the bands it is judged by
 */
public record HandNow(
        Hand hand,
        Technique technique,
        Level level,
        Surface surface,
        double forceNewtons,
        double rateHertz,
        LevelBands bands) {

    /** A hand of which nobody knows with what it touches. */
    public HandNow(
            Hand hand, Technique technique, Level level, double forceNewtons, double rateHertz, LevelBands bands) {
        this(hand, technique, level, null, forceNewtons, rateHertz, bands);
    }

    /** A hand that does nothing, or whose glove is not there. */
    public static HandNow resting(Hand hand, LevelBands bands) {
        return new HandNow(hand, Technique.REST, null, 0, Double.NaN, bands);
    }
}
