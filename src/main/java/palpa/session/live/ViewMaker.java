package palpa.session.live;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import palpa.calibration.CalibrationState;
import palpa.coaching.Coach;
import palpa.coaching.Cue;
import palpa.coaching.HandNow;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.pipeline.HandState;
import palpa.protocol.Lane;
import palpa.session.DeviceReport;
import palpa.session.HandView;
import palpa.session.HostClock;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.LinkView.State;
import palpa.session.link.HandDesk;
import palpa.session.link.LinkQuality;
import palpa.session.link.LinkedGlove;

/** Makes the views a screen polls, and lets the coach judge at the same rhythm. Pipeline's thread. */
final class ViewMaker {

    /** What the search for gloves knows of the trouble a hand has. */
    @FunctionalInterface
    interface Troubles {
        Optional<DeviceReport> troubleOf(Hand hand);
    }

    private final Program program;
    private final HostClock clock;
    private final Troubles troubles;
    private final List<ShownBands> shown;

    ViewMaker(Program program, HostClock clock, Troubles troubles) {
        this.program = program;
        this.clock = clock;
        this.troubles = troubles;
        shown = List.of(new ShownBands(program.targets()), new ShownBands(program.targets()));
    }

    LessonView make(
            long sessionMicros,
            Region region,
            Coach coach,
            List<HandLane> lanes,
            Optional<Path> recording,
            long recordedMicros) {
        LevelBands idleBands = program.targets().bands(region, Surface.WHOLE_HAND, Technique.STROKING);
        HandLane left = lanes.get(Hand.LEFT.ordinal());
        HandLane right = lanes.get(Hand.RIGHT.ordinal());
        coach.update(sessionMicros, now(left, idleBands), now(right, idleBands));
        Step step = program.steps().get(coach.stepIndex());
        lanes.forEach(lane -> followBands(lane, region, step, sessionMicros));
        return new LessonView(
                sessionMicros,
                region,
                program,
                coach.stepIndex(),
                handView(left, coach),
                handView(right, coach),
                linkView(left),
                linkView(right),
                coach.together(),
                coach.progress(),
                recording,
                recordedMicros);
    }

    private Optional<HandState> liveState(HandLane lane) {
        return lane.desk().state(clock.nanos()) == State.STREAMING ? lane.state() : Optional.empty();
    }

    private HandNow now(HandLane lane, LevelBands idleBands) {
        return liveState(lane)
                .map(state -> new HandNow(
                        lane.hand(),
                        state.technique(),
                        state.level(),
                        state.forceNewtons(),
                        state.rateHertz(),
                        state.bands()))
                .orElseGet(() -> HandNow.resting(lane.hand(), idleBands));
    }

    private void followBands(HandLane lane, Region region, Step step, long sessionMicros) {
        ShownBands bands = shown(lane);
        bands.workOn(region, step);
        liveState(lane).ifPresent(state -> bands.follow(state, sessionMicros));
    }

    private ShownBands shown(HandLane lane) {
        return shown.get(lane.hand().ordinal());
    }

    private HandView handView(HandLane lane, Coach coach) {
        return liveState(lane)
                .map(state -> handView(lane, state, coach.cue(lane.hand())))
                .orElseGet(() -> idle(lane.hand(), shown(lane).shown()));
    }

    private HandView handView(HandLane lane, HandState state, Cue cue) {
        return new HandView(
                lane.hand(),
                state.forceNewtons(),
                state.peakHoldNewtons(),
                state.technique(),
                state.confidence(),
                state.level(),
                state.surface(),
                state.rateHertz(),
                shown(lane).shown(),
                cue,
                state.overCeiling(),
                lane.siteNewtons().clone());
    }

    private static HandView idle(Hand hand, LevelBands bands) {
        double[] nothing = new double[Site.COUNT];
        Arrays.fill(nothing, Double.NaN);
        return new HandView(hand, 0, 0, Technique.REST, 0, null, null, Double.NaN, bands, Cue.NONE, false, nothing);
    }

    private LinkView linkView(HandLane lane) {
        HandDesk desk = lane.desk();
        LinkQuality quality = desk.quality();
        State state = desk.state(clock.nanos());
        Optional<LinkedGlove> glove = desk.glove();
        Optional<DeviceReport> trouble = troubles.troubleOf(desk.hand());
        Optional<GloveDescriptor> descriptor = glove.map(LinkedGlove::descriptor);
        return new LinkView(
                desk.hand(),
                state,
                trouble.map(DeviceReport::port).orElse(desk.port()),
                descriptor,
                state == State.STREAMING ? quality.rateHertz() : 0,
                quality.lost(),
                quality.received(),
                quality.badFrames(),
                quality.batteryPercent(),
                state == State.STREAMING ? lane.latency().medianMillis() : Double.NaN,
                glove.map(known -> known.profile().state()).orElse(CalibrationState.UNCALIBRATED),
                trouble.flatMap(DeviceReport::trouble),
                trouble.map(DeviceReport::troubleDetail).orElse(""),
                glove.map(LinkedGlove::lane).orElse(Lane.UNKNOWN));
    }
}
