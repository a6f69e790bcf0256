package palpa.coaching.score;

import java.util.Optional;
import palpa.coaching.Step;
import palpa.model.ForceBand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;

/**
 * What a step asks of one hand, wherever it works: a region that bears no firm pressure is asked for moderate instead.
 *
 * @param eases since when less is asked for
 */
record Asked(Step step, TargetTable targets, Eases eases) {

    /** The bands {@code stroke} was judged by. */
    LevelBands bands(Stroke stroke) {
        return bands(stroke.region(), stroke.surface(), stroke.technique());
    }

    /** The band the stroke had to be in, empty where every level is right. */
    Optional<ForceBand> band(Stroke stroke) {
        LevelBands bands = bands(stroke);
        return eases.at(stroke.endMicros(), step.level())
                .map(level -> bands.band(level).orElse(bands.moderate()));
    }

    /** The level asked for, empty where every level is right. */
    Optional<Level> level(Region region, Technique technique, long micros) {
        return eases.at(micros, step.level())
                .map(level ->
                        bands(region, Surface.WHOLE_HAND, technique).band(level).isPresent() ? level : Level.MODERATE);
    }

    private LevelBands bands(Region region, Surface surface, Technique technique) {
        return targets.bands(region, surface == null ? Surface.WHOLE_HAND : surface, technique);
    }
}
