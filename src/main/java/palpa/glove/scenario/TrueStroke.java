package palpa.glove.scenario;

import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * A stroke as the simulated hand really made it. Immutable.
 *
 * @param level the level it came out at, by {@link SimulatorTargets}; a novice does not always meet the one meant
 * @param startMicros its beginning, from the round's beginning, microseconds
 * @param endMicros its end
 * @param peakNewtons greatest force of the hand in it, newtons
 * @param levelNewtons what its level is judged on: peak, plateau mean or 90th percentile by technique, newtons
 */
public record TrueStroke(
        Hand hand,
        Technique technique,
        Region region,
        Level level,
        Surface surface,
        long startMicros,
        long endMicros,
        double peakNewtons,
        double levelNewtons) {}
