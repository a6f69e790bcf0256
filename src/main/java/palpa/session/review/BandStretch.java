package palpa.session.review;

import java.util.Optional;
import palpa.model.ForceBand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.TimeSpan;

/**
 * The bands that stand behind one hand's force for a while. Immutable.
 *
 * @param span when
 * @param bands the bands of the region, and of the technique and the surface with which the hand worked there most
 * @param target the level the step asked for, where it asked for one
 */
public record BandStretch(TimeSpan span, LevelBands bands, Optional<Level> target) {

    /** The band the step asked for; empty where any level was right. */
    public Optional<ForceBand> asked() {
        return target.flatMap(bands::band);
    }
}
