package palpa.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palpa.calibration.CalibrationState;
import palpa.coaching.BoutProgress;
import palpa.coaching.Cue;
import palpa.coaching.HandsTogether;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.ForceBand;
import palpa.model.GloveDescriptor;
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

/** Views of a lesson as they are while a trainee practises, for tests and pictures. */
public final class DemoViews {

    public static final LevelBands CALF =
            new LevelBands(new ForceBand(4, 12), new ForceBand(12, 28), Optional.of(new ForceBand(28, 45)), 65);

    public static final LevelBands KNEE =
            new LevelBands(new ForceBand(2, 6), new ForceBand(6, 10), Optional.empty(), 15);

    public static final CalibrationState CALIBRATED =
            new CalibrationState(CalibrationState.Kind.CALIBRATED, Optional.of(LocalDate.of(2026, 11, 21)), 4);

    private DemoViews() {}

    public static TargetTable targets() {
        Map<Region, RegionTargets> regions = Arrays.stream(Region.values())
                .collect(Collectors.toMap(
                        region -> region, region -> new RegionTargets(region, CALF, 156, Optional.of(CALF))));
        Map<Surface, SurfaceTarget> surfaces = Arrays.stream(Surface.values())
                .collect(Collectors.toMap(surface -> surface, surface -> new SurfaceTarget(surface, 100, 1)));
        return new TargetTable(regions, surfaces, 1);
    }

    /** Nine steps, the fourth of which asks for ten moderate passes on the calf. */
    public static Program wholeLeg() {
        List<Step> steps = Stream.of(
                        Region.SOLE,
                        Region.TOP_OF_FOOT,
                        Region.TOES,
                        Region.CALF,
                        Region.INNER_THIGH,
                        Region.FRONT_THIGH,
                        Region.OUTER_THIGH,
                        Region.HAMSTRING,
                        Region.CALF)
                .map(region -> new Step(
                        region,
                        Optional.of(Technique.STROKING),
                        Optional.of(Level.MODERATE),
                        10,
                        0,
                        "Calf, left leg: stroke upward, both hands"))
                .toList();
        return new Program("Whole leg", 3, targets(), steps);
    }

    public static Program freePractice() {
        Step step = new Step(Region.CALF, Optional.empty(), Optional.empty(), 0, 0, "Practise what you like");
        return new Program("Free practice", 1, targets(), List.of(step));
    }

    public static HandView resting(Hand hand) {
        return hand(hand, 0, 0, Technique.REST, 1, null, null, Double.NaN, Cue.NONE);
    }

    public static HandView hand(
            Hand hand,
            double newtons,
            double peak,
            Technique technique,
            double confidence,
            Level level,
            Surface surface,
            double hertz,
            Cue cue) {
        return new HandView(
                hand,
                newtons,
                peak,
                technique,
                confidence,
                level,
                surface,
                hertz,
                CALF,
                cue,
                newtons >= CALF.ceilingNewtons(),
                Double.NaN,
                false,
                sites(newtons));
    }

    /** All sites but the two knuckles, with shares that grow towards the heel of the hand. */
    public static double[] sites(double newtons) {
        double[] sites = new double[Site.COUNT];
        for (int i = 0; i < sites.length; i++) {
            sites[i] = i >= Site.KNUCKLE_RADIAL.ordinal() ? Double.NaN : newtons * (0.02 + 0.015 * i);
        }
        return sites;
    }

    public static LinkView streaming(Hand hand, CalibrationState calibration) {
        return new LinkView(
                hand,
                LinkView.State.STREAMING,
                "/dev/ttyUSB" + hand.ordinal(),
                Optional.empty(),
                1000,
                0,
                100_000,
                0,
                OptionalInt.of(82),
                0.6,
                calibration,
                Optional.empty(),
                "");
    }

    /** The left hand wears {@code glove}, which nobody has calibrated. */
    public static LessonView withGlove(LessonView view, GloveDescriptor glove) {
        return withGlove(view, glove, CalibrationState.UNCALIBRATED);
    }

    /** The left hand wears {@code glove}. */
    public static LessonView withGlove(LessonView view, GloveDescriptor glove, CalibrationState calibration) {
        LinkView link = streaming(Hand.LEFT, calibration);
        LinkView worn = new LinkView(
                link.hand(),
                link.state(),
                link.port(),
                Optional.of(glove),
                link.rateHertz(),
                link.lostSamples(),
                link.receivedSamples(),
                link.badFrames(),
                link.batteryPercent(),
                link.latencyMillis(),
                link.calibration(),
                link.trouble(),
                link.troubleDetail());
        return withLinks(withRecording(view, Optional.empty(), 0), worn, LinkView.absent(Hand.RIGHT));
    }

    public static LinkView silent(Hand hand) {
        return new LinkView(
                hand,
                LinkView.State.SILENT,
                "/dev/ttyUSB" + hand.ordinal(),
                Optional.empty(),
                0,
                0,
                100_000,
                0,
                OptionalInt.empty(),
                Double.NaN,
                CALIBRATED,
                Optional.empty(),
                "");
    }

    public static LinkView connecting(Hand hand) {
        return new LinkView(
                hand,
                LinkView.State.CONNECTING,
                "/dev/ttyUSB" + hand.ordinal(),
                Optional.empty(),
                0,
                0,
                0,
                0,
                OptionalInt.empty(),
                Double.NaN,
                CalibrationState.UNCALIBRATED,
                Optional.empty(),
                "");
    }

    /** Both hands stroking the calf, the right one too hard for a moderate step; recording. */
    public static LessonView stroking() {
        HandView left =
                hand(Hand.LEFT, 18, 20.5, Technique.STROKING, 0.96, Level.MODERATE, Surface.WHOLE_HAND, 0.15, Cue.GOOD);
        HandView right =
                hand(Hand.RIGHT, 31, 33, Technique.STROKING, 0.93, Level.FIRM, Surface.WHOLE_HAND, 0.15, Cue.SOFTER);
        return view(
                left,
                right,
                streaming(Hand.LEFT, CALIBRATED),
                streaming(Hand.RIGHT, CALIBRATED),
                new HandsTogether(HandsTogether.Relation.TOGETHER, 4, 0.15, 0.58));
    }

    /** Only the left hand presses, as hard as that. */
    public static LessonView pressing(double newtons) {
        HandView left =
                hand(Hand.LEFT, newtons, newtons, Technique.KNEADING, 0.8, CALF.levelOf(newtons), null, 0.5, Cue.NONE);
        return view(
                left,
                resting(Hand.RIGHT),
                streaming(Hand.LEFT, CALIBRATED),
                streaming(Hand.RIGHT, CALIBRATED),
                HandsTogether.UNKNOWN);
    }

    public static LessonView percussion() {
        HandView left =
                hand(Hand.LEFT, 3, 22, Technique.PERCUSSION, 0.9, Level.MODERATE, Surface.FIST, 2.6, Cue.FASTER);
        HandView right =
                hand(Hand.RIGHT, 19, 21, Technique.PERCUSSION, 0.9, Level.MODERATE, Surface.EDGE, 2.6, Cue.EVEN_HANDS);
        return view(
                left,
                right,
                streaming(Hand.LEFT, CALIBRATED),
                streaming(Hand.RIGHT, CALIBRATED),
                new HandsTogether(HandsTogether.Relation.ALTERNATING, 178, 5.2, 0.95));
    }

    public static LessonView kneading() {
        HandView left = hand(Hand.LEFT, 11, 14, Technique.KNEADING, 0.55, Level.LIGHT, Surface.THUMB, 0.5, Cue.FIRMER);
        HandView right = hand(Hand.RIGHT, 14, 15, Technique.UNSURE, 0.4, Level.MODERATE, null, Double.NaN, Cue.SLOWER);
        return view(
                left,
                right,
                streaming(Hand.LEFT, CALIBRATED),
                streaming(Hand.RIGHT, CALIBRATED),
                HandsTogether.UNKNOWN);
    }

    public static LessonView uncalibrated() {
        LessonView view = stroking();
        return withLinks(
                view,
                streaming(Hand.LEFT, CalibrationState.UNCALIBRATED),
                streaming(Hand.RIGHT, CalibrationState.UNCALIBRATED));
    }

    public static LessonView breach() {
        HandView left =
                hand(Hand.LEFT, 18, 20, Technique.STROKING, 0.96, Level.MODERATE, Surface.WHOLE_HAND, 0.15, Cue.GOOD);
        HandView right =
                hand(Hand.RIGHT, 71, 74, Technique.STROKING, 0.9, Level.OVER, Surface.WHOLE_HAND, 0.15, Cue.SOFTER);
        return view(
                left,
                right,
                streaming(Hand.LEFT, CALIBRATED),
                streaming(Hand.RIGHT, CALIBRATED),
                HandsTogether.UNKNOWN);
    }

    public static LessonView rightSilent() {
        return withLinks(stroking(), streaming(Hand.LEFT, CALIBRATED), silent(Hand.RIGHT));
    }

    public static LessonView oneGlove() {
        LessonView view = stroking();
        return withRight(
                withLinks(view, streaming(Hand.LEFT, CALIBRATED), LinkView.absent(Hand.RIGHT)), resting(Hand.RIGHT));
    }

    public static LessonView noGlove() {
        LessonView view = view(
                resting(Hand.LEFT),
                resting(Hand.RIGHT),
                LinkView.absent(Hand.LEFT),
                connecting(Hand.RIGHT),
                HandsTogether.UNKNOWN);
        return new ChangedView(view)
                .region(Region.KNEE)
                .program(freePractice())
                .step(0)
                .progress(BoutProgress.NONE)
                .recording(Optional.empty(), 0)
                .view();
    }

    private static LessonView withRight(LessonView view, HandView right) {
        return new ChangedView(view).right(right).view();
    }

    public static LessonView withLinks(LessonView view, LinkView left, LinkView right) {
        return new ChangedView(view).links(left, right).view();
    }

    public static LessonView withRegion(LessonView view, Region region, int step) {
        return new ChangedView(view).region(region).step(step).view();
    }

    public static LessonView withRecording(LessonView view, Optional<Path> file, long micros) {
        return new ChangedView(view).recording(file, micros).view();
    }

    static LessonView view(
            HandView left, HandView right, LinkView leftLink, LinkView rightLink, HandsTogether together) {
        return new LessonView(
                0,
                Region.CALF,
                wholeLeg(),
                3,
                left,
                right,
                leftLink,
                rightLink,
                together,
                new BoutProgress(6, 48, 0.78, 0.62),
                Optional.of(Path.of("demo.mcap")),
                761_000_000L);
    }
}
