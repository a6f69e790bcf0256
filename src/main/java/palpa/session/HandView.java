package palpa.session;

import palpa.coaching.Cue;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * What one hand does now, for the screen. Immutable; the array is its own.
 *
 * @param hand which hand
 * @param forceNewtons force now, newtons (a guess while uncalibrated: show the level instead)
 * @param peakHoldNewtons greatest force of the last two seconds, newtons
 * @param technique what it does
 * @param confidence 0 to 1
 * @param level how hard, null at rest
 * @param surface the part of the hand, null at rest or where the sites cannot tell
 * @param rateHertz strokes a second, NaN until known
 * @param bands the bands to show: of the region, and of the surface and technique that last lasted; at rest they stay
 * @param cue the one word to show
 * @param overCeiling whether the ceiling is exceeded now or was within the last second
 * @param uncertaintyNewtons how far the force may be off, 19 times of 20, newtons; NaN where nobody knows
 * @param beyondTop whether a sensor was pressed beyond the greatest load of its calibration within two seconds: the force
 *     is at least what it says
 * @param siteNewtons force of every site, newtons, NaN where there is no sensor
 */
public record HandView(
        Hand hand,
        double forceNewtons,
        double peakHoldNewtons,
        Technique technique,
        double confidence,
        Level level,
        Surface surface,
        double rateHertz,
        LevelBands bands,
        Cue cue,
        boolean overCeiling,
        double uncertaintyNewtons,
        boolean beyondTop,
        double[] siteNewtons) {}
