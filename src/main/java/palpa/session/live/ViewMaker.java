package palpa.session.live;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import palpa.coaching.Coach;
import palpa.coaching.Cue;
import palpa.coaching.HandNow;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Site;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.pipeline.HandState;
import palpa.pipeline.health.SensorTrouble;
import palpa.session.HandView;
import palpa.session.LessonView;

/** Makes the views a screen polls, and lets the coach judge at the same rhythm. One thread: the pipeline's, or a replay's. */
public final class ViewMaker {

    private final TargetTable targets;
    private final List<ShownBands> shown;

    public ViewMaker(Program program) {
        targets = program.targets();
        shown = List.of(new ShownBands(targets), new ShownBands(targets));
    }

    /**
     * The view of this moment.
     *
     * @param practice is told what both hands do
     * @param hands the left hand and the right
     * @param recording the file being recorded, where one is
     * @param troubles what is wrong with sensors, copied
     */
    public LessonView make(
            long sessionMicros,
            Region region,
            Practising practice,
            List<? extends HandSource> hands,
            Optional<Path> recording,
            long recordedMicros,
            List<SensorTrouble> troubles) {
        LevelBands idleBands = targets.bands(region, Surface.WHOLE_HAND, Technique.STROKING);
        HandSource left = hands.get(Hand.LEFT.ordinal());
        HandSource right = hands.get(Hand.RIGHT.ordinal());
        practice.update(sessionMicros, now(left, idleBands), now(right, idleBands));
        Coach coach = practice.track().coach();
        Step step = coach.step();
        hands.forEach(hand -> followBands(hand, region, step, sessionMicros));
        return new LessonView(
                sessionMicros,
                region,
                coach.program(),
                coach.stepIndex(),
                handView(left, coach),
                handView(right, coach),
                left.link(),
                right.link(),
                coach.together(),
                coach.progress(),
                recording,
                recordedMicros,
                troubles,
                practice.track().view());
    }

    private HandNow now(HandSource hand, LevelBands idleBands) {
        return hand.state()
                .map(state -> new HandNow(
                        hand.hand(),
                        state.technique(),
                        state.level(),
                        state.surface(),
                        state.forceNewtons(),
                        state.rateHertz(),
                        state.bands()))
                .orElseGet(() -> HandNow.resting(hand.hand(), idleBands));
    }

    private void followBands(HandSource hand, Region region, Step step, long sessionMicros) {
        ShownBands bands = shown(hand);
        bands.workOn(region, step);
        hand.state().ifPresent(state -> bands.follow(state, sessionMicros));
    }

    private ShownBands shown(HandSource hand) {
        return shown.get(hand.hand().ordinal());
    }

    private HandView handView(HandSource hand, Coach coach) {
        return hand.state()
                .map(state -> handView(hand, state, coach.cue(hand.hand())))
                .orElseGet(() -> idle(hand.hand(), shown(hand).shown()));
    }

    private HandView handView(HandSource hand, HandState state, Cue cue) {
        return new HandView(
                hand.hand(),
                state.forceNewtons(),
                state.peakHoldNewtons(),
                state.technique(),
                state.confidence(),
                state.level(),
                state.surface(),
                state.rateHertz(),
                shown(hand).shown(),
                cue,
                state.overCeiling(),
                hand.uncertaintyNewtons(),
                hand.siteNewtons().clone());
    }

    private static HandView idle(Hand hand, LevelBands bands) {
        double[] nothing = new double[Site.COUNT];
        Arrays.fill(nothing, Double.NaN);
        return new HandView(
                hand, 0, 0, Technique.REST, 0, null, null, Double.NaN, bands, Cue.NONE, false, Double.NaN, nothing);
    }
}
