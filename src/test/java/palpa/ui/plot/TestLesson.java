package palpa.ui.plot;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import palpa.calibration.CalibrationState;
import palpa.coaching.BoutProgress;
import palpa.coaching.Cue;
import palpa.coaching.HandsTogether;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.ForceBand;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.RegionTargets;
import palpa.model.Site;
import palpa.model.Surface;
import palpa.model.SurfaceTarget;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.session.HandView;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.TraceBuffer;

/** Two traces written by a test, on a session clock it turns itself. */
final class TestLesson {

    static final LevelBands BANDS =
            new LevelBands(new ForceBand(4, 12), new ForceBand(12, 28), Optional.of(new ForceBand(28, 45)), 65);
    private static final long SAMPLE_MICROS = 1000;

    final TraceBuffer left = new TraceBuffer(32_768);
    final TraceBuffer right = new TraceBuffer(32_768);
    private final double[] sites = new double[Site.COUNT];
    private long nowMicros;
    private boolean calibrated = true;
    private LevelBands bands = BANDS;

    TestLesson() {
        Arrays.fill(sites, Double.NaN);
    }

    TestLesson uncalibrated() {
        calibrated = false;
        return this;
    }

    void work(LevelBands otherBands) {
        bands = otherBands;
    }

    /** Session time, as the host's nanoseconds too: the two clocks run alike. */
    long nanos() {
        return nowMicros * 1000;
    }

    long nowMicros() {
        return nowMicros;
    }

    /** Lets time pass; each hand presses by a constant force, or sends nothing where it is NaN. */
    void press(double seconds, double leftNewtons, double rightNewtons) {
        long end = nowMicros + Math.round(seconds * 1e6);
        while (nowMicros < end) {
            nowMicros += SAMPLE_MICROS;
            append(left, leftNewtons);
            append(right, rightNewtons);
        }
    }

    /** Goes to another session time, as a recording that is sent back does. */
    void jump(double seconds) {
        nowMicros += Math.round(seconds * 1e6);
    }

    private void append(TraceBuffer trace, double newtons) {
        if (!Double.isNaN(newtons)) {
            sites[Site.THUMB_TIP.ordinal()] = newtons / 2;
            trace.append(nowMicros, sites, newtons);
        }
    }

    LessonView view() {
        Program program = new Program("test", 1, targets(), List.of(step()));
        return new LessonView(
                nowMicros,
                Region.CALF,
                program,
                0,
                hand(Hand.LEFT),
                hand(Hand.RIGHT),
                link(Hand.LEFT),
                link(Hand.RIGHT),
                HandsTogether.UNKNOWN,
                BoutProgress.NONE,
                Optional.empty(),
                0);
    }

    private static Step step() {
        return new Step(Region.CALF, Optional.of(Technique.STROKING), Optional.of(Level.MODERATE), 10, 0, "");
    }

    private HandView hand(Hand hand) {
        return new HandView(
                hand,
                20,
                20,
                Technique.STROKING,
                1,
                Level.MODERATE,
                Surface.WHOLE_HAND,
                0.2,
                bands,
                Cue.GOOD,
                false,
                Double.NaN,
                false,
                sites);
    }

    private LinkView link(Hand hand) {
        CalibrationState.Kind kind = calibrated ? CalibrationState.Kind.VIRTUAL : CalibrationState.Kind.UNCALIBRATED;
        return new LinkView(
                hand,
                LinkView.State.STREAMING,
                "test",
                Optional.empty(),
                1000,
                0,
                1,
                0,
                OptionalInt.empty(),
                1,
                new CalibrationState(kind, Optional.empty(), Double.NaN),
                Optional.empty(),
                "");
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
        return new TargetTable(regions, surfaces, 1);
    }
}
