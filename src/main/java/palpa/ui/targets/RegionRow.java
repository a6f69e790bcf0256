package palpa.ui.targets;

import java.util.Locale;
import java.util.Optional;
import palpa.model.ForceBand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.session.Words;

/**
 * What one region bears under one surface and technique, in words. Immutable.
 *
 * @param region the region
 * @param light the light band in newtons
 * @param moderate the moderate one
 * @param firm the firm one, or that it is never
 * @param ceiling the force never to exceed, newtons: the lower of the two ceilings for this surface
 * @param kilopascals the pressure never to exceed, kPa
 */
record RegionRow(Region region, String light, String moderate, String firm, String ceiling, String kilopascals) {

    static RegionRow of(TargetTable table, Region region, Surface surface, Technique technique) {
        String pressure = figure(table.regions().get(region).thumbCeilingKilopascals());
        if (technique == Technique.PERCUSSION && !table.percussionAllowed(region)) {
            String none = Words.of("targets.never");
            return new RegionRow(region, none, none, none, Words.of("targets.nothing"), Words.of("targets.nothing"));
        }
        LevelBands bands = table.bands(region, surface, technique);
        return new RegionRow(
                region,
                band(bands, Level.LIGHT),
                band(bands, Level.MODERATE),
                band(bands, Level.FIRM),
                figure(bands.ceilingNewtons()),
                technique == Technique.PERCUSSION ? Words.of("targets.nothing") : pressure);
    }

    private static String band(LevelBands bands, Level level) {
        Optional<ForceBand> band = bands.band(level);
        return band.map(edges -> Words.of("targets.band", figure(edges.lowNewtons()), figure(edges.highNewtons())))
                .orElse(Words.of("targets.never"));
    }

    /** A figure to the tenth, without needless zeros. */
    static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
    }
}
