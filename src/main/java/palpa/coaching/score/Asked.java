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
 * What a step asks of one hand, wherever it works: a region that bears less than is asked is asked for the most it bears.
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
                .map(level -> bands.band(level).orElseGet(bands::highestBand));
    }

    /** The level asked for, empty where every level is right. */
    Optional<Level> level(Region region, Technique technique, long micros) {
        LevelBands bands = bands(region, Surface.WHOLE_HAND, technique);
        return eases.at(micros, step.level()).map(bands::borne);
    }

    private LevelBands bands(Region region, Surface surface, Technique technique) {
        return targets.bands(region, surface == null ? Surface.WHOLE_HAND : surface, technique);
    }
}
