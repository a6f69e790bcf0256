package palpa.pipeline;

import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;

/** Every {@link TargetTable#bands} made once, so that looking one up allocates nothing. Immutable. */
final class BandTable {

    private static final Technique[] TECHNIQUES = Technique.values();
    private static final Surface[] SURFACES = Surface.values();

    private final LevelBands[] bands = new LevelBands[Region.values().length * SURFACES.length * TECHNIQUES.length];

    BandTable(TargetTable targets) {
        for (Region region : Region.values()) {
            for (Surface surface : SURFACES) {
                for (Technique technique : TECHNIQUES) {
                    bands[index(region, surface, technique)] = targets.bands(region, surface, technique);
                }
            }
        }
    }

    /** The bands in force; an unknown surface (null) is taken for the whole hand. */
    LevelBands of(Region region, Surface surface, Technique technique) {
        return bands[index(region, surface == null ? Surface.WHOLE_HAND : surface, technique)];
    }

    private static int index(Region region, Surface surface, Technique technique) {
        return (region.ordinal() * SURFACES.length + surface.ordinal()) * TECHNIQUES.length + technique.ordinal();
    }
}
