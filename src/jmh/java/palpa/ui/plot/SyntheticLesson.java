package palpa.ui.plot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
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

/**
 * Two hands that knead, strike and stroke by formula, fed in real time at 1 kHz: what a chart sees of a lesson.
 *
 * <p>{@link #run} is the feeding thread; the view may be read from any thread.
 */
final class SyntheticLesson implements Runnable {

    static final int RATE_HERTZ = 1000;
    private static final long STEP_MICROS = 1_000_000 / RATE_HERTZ;
    private static final int CAPACITY = 32_768;
    private static final LevelBands BANDS =
            new LevelBands(new ForceBand(4, 12), new ForceBand(12, 28), Optional.of(new ForceBand(28, 45)), 65);

    private final TraceBuffer left = new TraceBuffer(CAPACITY);
    private final TraceBuffer right = new TraceBuffer(CAPACITY);
    private final double[] sites = new double[Site.COUNT];
    private final int sitesPerHand;
    private final Program program = program();
    private final boolean calibrated;
    private volatile LessonView view;
    private long sample;

    /**
     * @param sitesPerHand how many of the sites carry a sensor, 0 to 16
     * @param calibrated whether the gloves may claim newtons
     */
    SyntheticLesson(int sitesPerHand, boolean calibrated) {
        this.sitesPerHand = sitesPerHand;
        this.calibrated = calibrated;
        advance(12 * RATE_HERTZ);
    }

    TraceBuffer trace(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }

    LessonView view() {
        return view;
    }

    /** Feeds in real time until interrupted. */
    @Override
    public void run() {
        long start = System.nanoTime();
        long first = sample;
        while (!Thread.currentThread().isInterrupted()) {
            long due = first + (System.nanoTime() - start) * RATE_HERTZ / 1_000_000_000L;
            if (due > sample) {
                advance((int) (due - sample));
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Appends so many samples of both hands. */
    void advance(int samples) {
        for (int i = 0; i < samples; i++) {
            double seconds = sample * STEP_MICROS / 1e6;
            append(left, seconds, force(seconds, 0));
            append(right, seconds, force(seconds + 0.1, 1));
            sample++;
        }
        view = makeView();
    }

    private void append(TraceBuffer trace, double seconds, double newtons) {
        for (int site = 0; site < Site.COUNT; site++) {
            double share = (1 + Math.sin(site * 1.7 + seconds)) / Site.COUNT;
            sites[site] = site < sitesPerHand ? newtons * share : Double.NaN;
        }
        trace.append(sample * STEP_MICROS, sites, newtons);
    }

    /** Twelve seconds of passes, then six of strikes, and so on. */
    private static double force(double seconds, int hand) {
        double noise = 0.25 * Math.sin(seconds * 61.7 + hand) * Math.sin(seconds * 23.1);
        double within = seconds % 18;
        double newtons = within < 12 ? pass(within % 3, 20 + 12 * hand) : strike(within % 0.4, 24 + 6 * hand);
        return Math.max(0, newtons + noise + 0.4 * Math.sin(seconds * 6) * (newtons > 1 ? 1 : 0));
    }

    private static double pass(double seconds, double newtons) {
        if (seconds > 2.2) {
            return 0;
        }
        double ramp = Math.min(1, Math.min(seconds, 2.2 - seconds) / 0.4);
        return newtons * ramp * ramp * (3 - 2 * ramp);
    }

    private static double strike(double seconds, double newtons) {
        return seconds < 0.045 ? newtons * Math.sin(Math.PI * seconds / 0.045) : 0;
    }

    private LessonView makeView() {
        return new LessonView(
                sample * STEP_MICROS,
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

    private static HandView hand(Hand hand) {
        return new HandView(
                hand,
                20,
                22,
                Technique.STROKING,
                1,
                Level.MODERATE,
                Surface.PALM,
                0.3,
                BANDS,
                Cue.GOOD,
                false,
                Double.NaN,
                new double[Site.COUNT]);
    }

    private LinkView link(Hand hand) {
        CalibrationState.Kind kind = calibrated ? CalibrationState.Kind.VIRTUAL : CalibrationState.Kind.UNCALIBRATED;
        return new LinkView(
                hand,
                LinkView.State.STREAMING,
                "synthetic",
                Optional.empty(),
                RATE_HERTZ,
                0,
                sample,
                0,
                OptionalInt.empty(),
                1,
                new CalibrationState(kind, Optional.empty(), Double.NaN),
                Optional.empty(),
                "");
    }

    private static Program program() {
        Map<Region, RegionTargets> regions = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            regions.put(region, new RegionTargets(region, BANDS, 150, Optional.of(BANDS)));
        }
        Map<Surface, SurfaceTarget> surfaces = new EnumMap<>(Surface.class);
        for (Surface surface : Surface.values()) {
            surfaces.put(surface, new SurfaceTarget(surface, 100, 1));
        }
        Step step = new Step(Region.CALF, Optional.empty(), Optional.of(Level.MODERATE), 10, 0, "");
        return new Program("synthetic", 1, new TargetTable(regions, surfaces, 1), List.of(step));
    }
}
