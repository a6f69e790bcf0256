package palpa.glove.scenario;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import palpa.model.ForceBand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.RegionTargets;
import palpa.model.Surface;
import palpa.model.SurfaceTarget;
import palpa.model.TargetTable;
import palpa.model.Technique;

/**
 * What the simulated hands aim at: the training defaults as they were when the simulator was made. Immutable.
 *
 * <p>The targets a trainee is judged by come from a program file and may differ; the simulator keeps its own, so that a
 * scenario means the same whatever program is in force. Forces of ONE hand in newtons, pressures in kilopascals; these
 * are training defaults without a measured source and no medical limits.
 */
public final class SimulatorTargets {

    private static final TargetTable TABLE = new TargetTable(regions(), surfaces(), 1.0);

    private SimulatorTargets() {}

    private static Map<Region, RegionTargets> regions() {
        Map<Region, RegionTargets> table = new EnumMap<>(Region.class);
        LevelBands calfStrikes = bands(60, 5, 12, 25, 40);
        LevelBands thighStrikes = bands(80, 6, 15, 30, 50);
        put(table, Region.SOLE, bands(60, 5, 12, 28, 45), 144, null);
        put(table, Region.HEEL, bands(75, 6, 15, 35, 55), 180, null);
        put(table, Region.TOP_OF_FOOT, bands(30, 3, 8, 15, 22), 72, null);
        put(table, Region.TOES, bands(20, 2, 5, 10, 15), 48, null);
        put(table, Region.ANKLE, bands(28, 3, 8, 14, 20), 68, null);
        put(table, Region.CALF, bands(65, 4, 12, 28, 45), 156, calfStrikes);
        put(table, Region.KNEE, neverFirm(15, 2, 6, 10), 36, null);
        put(table, Region.INNER_THIGH, bands(45, 4, 10, 22, 35), 108, thighStrikes);
        put(table, Region.FRONT_THIGH, bands(90, 5, 15, 35, 60), 184, thighStrikes);
        put(table, Region.OUTER_THIGH, bands(80, 5, 15, 32, 55), 156, thighStrikes);
        put(table, Region.HAMSTRING, bands(90, 5, 15, 35, 60), 168, thighStrikes);
        put(table, Region.HIP, bands(90, 5, 15, 35, 60), 168, null);
        return table;
    }

    private static void put(
            Map<Region, RegionTargets> table, Region region, LevelBands hand, double kilopascals, LevelBands strikes) {
        table.put(region, new RegionTargets(region, hand, kilopascals, Optional.ofNullable(strikes)));
    }

    private static LevelBands bands(double ceiling, double light, double moderate, double firm, double top) {
        return new LevelBands(
                new ForceBand(light, moderate),
                new ForceBand(moderate, firm),
                Optional.of(new ForceBand(firm, top)),
                ceiling);
    }

    private static LevelBands neverFirm(double ceiling, double light, double moderate, double top) {
        return new LevelBands(new ForceBand(light, moderate), new ForceBand(moderate, top), Optional.empty(), ceiling);
    }

    private static Map<Surface, SurfaceTarget> surfaces() {
        Map<Surface, SurfaceTarget> table = new EnumMap<>(Surface.class);
        put(table, Surface.WHOLE_HAND, 100, 1.0);
        put(table, Surface.PALM, 100, 1.0);
        put(table, Surface.PALM_HEEL, 30, 0.9);
        put(table, Surface.FIST, 12, 0.8);
        put(table, Surface.EDGE, 20, 0.8);
        put(table, Surface.FINGERS, 6, 0.6);
        put(table, Surface.THUMB, 2.5, 0.5);
        return table;
    }

    private static void put(Map<Surface, SurfaceTarget> table, Surface surface, double area, double share) {
        table.put(surface, new SurfaceTarget(surface, area, share));
    }

    /** The bands the simulator aims by. */
    public static LevelBands bands(Region region, Surface surface, Technique technique) {
        return TABLE.bands(region, surface, technique);
    }

    /** Whether this may be done there at all. */
    public static boolean allowed(Technique technique, Region region, Level level) {
        boolean struck = technique != Technique.PERCUSSION || TABLE.percussionAllowed(region);
        return struck
                && bands(region, Surface.WHOLE_HAND, technique).band(level).isPresent();
    }

    /**
     * The middle of a band, newtons.
     *
     * @throws IllegalArgumentException where the level is not {@link #allowed}
     */
    public static double middle(Region region, Surface surface, Technique technique, Level level) {
        ForceBand band = bands(region, surface, technique)
                .band(level)
                .orElseThrow(() -> new IllegalArgumentException(level + " is never asked of " + region));
        return (band.lowNewtons() + band.highNewtons()) / 2;
    }
}
