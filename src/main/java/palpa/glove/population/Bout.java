package palpa.glove.population;

import palpa.glove.chance.Chance;
import palpa.model.Region;

/**
 * What one hand is to do for a while.
 *
 * @param grip how the hand is laid on
 * @param contact where its force goes
 * @param newtons what its strokes' level measure is meant to be on average
 * @param fromSeconds when it begins in the recording
 * @param seconds how long
 * @param phase how far this hand is behind the beat, as a part of the period: 0, or 0.5 where hands alternate
 * @param own what only this hand draws from
 * @param beat seed of what both hands share
 */
record Bout(
        Grip grip,
        Contact contact,
        Region region,
        double newtons,
        double fromSeconds,
        double seconds,
        double phase,
        Chance own,
        long beat) {

    /** What both hands draw alike. */
    Chance shared() {
        return Chance.of(beat, "beat");
    }
}
