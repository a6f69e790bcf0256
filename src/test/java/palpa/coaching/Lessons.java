package palpa.coaching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.model.ForceBand;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.RegionTargets;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.SurfaceTarget;
import palpa.model.TargetTable;
import palpa.model.Technique;

/** Programs, hands and strokes for the coaching tests. */
final class Lessons {

    static final LevelBands BANDS =
            new LevelBands(new ForceBand(4, 12), new ForceBand(12, 28), Optional.of(new ForceBand(28, 45)), 65);

    private Lessons() {}

    static Program asking(Technique technique, Level level) {
        Step asked = step(Optional.of(technique), Optional.of(level));
        return new Program("test", 1, targets(), List.of(asked, step(Optional.empty(), Optional.empty())));
    }

    static Program free() {
        return new Program("free", 1, targets(), List.of(step(Optional.empty(), Optional.empty())));
    }

    static HandNow hand(Hand hand, Technique technique, double newtons, double hertz) {
        return new HandNow(hand, technique, BANDS.levelOf(newtons), newtons, hertz, BANDS);
    }

    static Stroke stroke(Hand hand, Technique technique, double startSeconds, double lastsSeconds, double newtons) {
        long start = Math.round(startSeconds * 1e6);
        long end = start + Math.round(lastsSeconds * 1e6);
        Level level = BANDS.levelOf(newtons);
        return new Stroke(
                hand, Region.CALF, technique, level, Surface.WHOLE_HAND, start, end, newtons, newtons, newtons, 1, 1);
    }

    private static Step step(Optional<Technique> technique, Optional<Level> level) {
        return new Step(Region.CALF, technique, level, 10, 0, "");
    }

    private static TargetTable targets() {
        Map<Region, RegionTargets> regions = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            regions.put(region, new RegionTargets(region, BANDS, 150, Optional.of(BANDS)));
        }
        Map<Surface, SurfaceTarget> surfaces = new EnumMap<>(Surface.class);
        for (Surface surface : Surface.values()) {
            surfaces.put(surface, new SurfaceTarget(surface, 100, 1));
        }
        return new TargetTable(regions, surfaces, 1.0);
    }
}
