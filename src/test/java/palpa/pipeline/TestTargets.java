package palpa.pipeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import palpa.model.ForceBand;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.RegionTargets;
import palpa.model.Surface;
import palpa.model.SurfaceTarget;
import palpa.model.TargetTable;

/** One table of targets for tests: every region bears what the calf does, but for the knee. */
final class TestTargets {

    static final TargetTable TABLE = table();

    private TestTargets() {}

    private static TargetTable table() {
        Map<Region, RegionTargets> regions = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            regions.put(
                    region,
                    new RegionTargets(region, bands(4, 12, 28, 45, 65), 156, Optional.of(bands(5, 12, 25, 40, 60))));
        }
        LevelBands knee = new LevelBands(new ForceBand(2, 6), new ForceBand(6, 10), Optional.empty(), 15);
        regions.put(Region.KNEE, new RegionTargets(Region.KNEE, knee, 36, Optional.empty()));
        Map<Surface, SurfaceTarget> surfaces = new EnumMap<>(Surface.class);
        surface(surfaces, Surface.WHOLE_HAND, 100, 1.0);
        surface(surfaces, Surface.PALM, 100, 1.0);
        surface(surfaces, Surface.PALM_HEEL, 30, 0.9);
        surface(surfaces, Surface.FIST, 10, 0.8);
        surface(surfaces, Surface.EDGE, 15, 0.8);
        surface(surfaces, Surface.FINGERS, 6, 0.6);
        surface(surfaces, Surface.THUMB, 2.5, 0.5);
        return new TargetTable(regions, surfaces, 1.0);
    }

    private static void surface(Map<Surface, SurfaceTarget> surfaces, Surface surface, double area, double share) {
        surfaces.put(surface, new SurfaceTarget(surface, area, share));
    }

    private static LevelBands bands(double low, double moderate, double firm, double top, double ceiling) {
        return new LevelBands(
                new ForceBand(low, moderate),
                new ForceBand(moderate, firm),
                Optional.of(new ForceBand(firm, top)),
                ceiling);
    }
}
