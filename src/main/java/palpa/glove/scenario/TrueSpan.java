package palpa.glove.scenario;

import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * A stretch of time in which a hand did one thing, from its first stroke's beginning to its last one's end. Immutable.
 *
 * @param level the level that was meant
 * @param startMicros its beginning, from the round's beginning, microseconds
 * @param endMicros its end
 */
public record TrueSpan(
        Hand hand,
        Technique technique,
        Region region,
        Level level,
        Surface surface,
        long startMicros,
        long endMicros) {}
