package palpa.session.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.TestTargets;
import palpa.coaching.Activity;
import palpa.coaching.HandNow;
import palpa.coaching.Manner;
import palpa.coaching.Program;
import palpa.coaching.RunRules;
import palpa.coaching.Step;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.PracticeOptions;
import palpa.session.PracticeView;
import palpa.session.PracticeView.Phase;
import palpa.session.SessionEvent;
import palpa.session.SessionEvent.Kind;

/** A program run by two hands that are told, ten times a second; between steps are six seconds. */
class ProgramRunTest {

    private static final long UPDATE_MICROS = 100_000;
    private static final List<Region> ROUTE =
            List.of(Region.ANKLE, Region.CALF, Region.KNEE, Region.CALF, Region.ANKLE);
    private static final LevelBands BANDS =
            TestTargets.defaults().bands(Region.CALF, Surface.WHOLE_HAND, Technique.KNEADING);

    private final List<String> record = new ArrayList<>();
    private final List<SessionEvent> events = new ArrayList<>();
    private Program program;
    private ProgramRun run;
    private long now;

    private void begin(PracticeOptions options, Step... steps) {
        program = new Program("test", 1, TestTargets.defaults(), List.of(steps));
        RunRules rules = new RunRules(6_000_000, 120, 5);
        run = new ProgramRun(new PracticeTrack(program), options, rules, new ProgramRun.Teller() {
            @Override
            public void tell(Kind kind, String value) {
                SessionEvent event = new SessionEvent(now, kind, Optional.empty(), value);
                events.add(event);
                record.add((kind.label() + " " + value).strip());
                run.track().event(event);
            }

            @Override
            public void workOn(Region region) {
                record.add(region.label());
            }
        });
    }

    private void begin(Step... steps) {
        begin(PracticeOptions.USUAL, steps);
    }

    private static Step kneading(int repetitions, int seconds) {
        return new Step(
                Region.CALF, Optional.of(Technique.KNEADING), Optional.of(Level.FIRM), repetitions, seconds, "");
    }

    private static Step along(Technique technique, int repetitions, int seconds) {
        return new Step(
                Activity.MASSAGE,
                Region.ANKLE,
                Optional.of(technique),
                Optional.of(Level.LIGHT),
                repetitions,
                seconds,
                Manner.ANY,
                ROUTE,
                "",
                Optional.empty());
    }

    private static Step exercise(int seconds) {
        return new Step(
                Activity.EXERCISE,
                Region.CALF,
                Optional.empty(),
                Optional.empty(),
                0,
                seconds,
                Manner.ANY,
                List.of(),
                "",
                Optional.empty());
    }

    /** Both hands rest, or the left one kneads. */
    private void pass(double seconds, Technique left) {
        for (long update = Math.round(seconds * 10); update > 0; update--) {
            now += UPDATE_MICROS;
            run.update(
                    now,
                    left == Technique.REST
                            ? HandNow.resting(Hand.LEFT, BANDS)
                            : new HandNow(Hand.LEFT, left, Level.MODERATE, 20, 0.5, BANDS),
                    HandNow.resting(Hand.RIGHT, BANDS));
        }
    }

    private void squeeze(int count) {
        for (int i = 0; i < count; i++) {
            pass(0.5, Technique.KNEADING);
            run.track()
                    .onStroke(new Stroke(
                            Hand.LEFT,
                            Region.CALF,
                            Technique.KNEADING,
                            Level.MODERATE,
                            null,
                            now - 1,
                            now,
                            20,
                            20,
                            20,
                            2,
                            1));
            pass(0.1, Technique.KNEADING);
        }
    }

    private PracticeView view() {
        return run.track().view();
    }

    @Test
    void aStepIsDoneWhenItsRepetitionsAre() {
        begin(kneading(3, 0), kneading(3, 0));
        squeeze(2);
        assertThat(view().phase()).isEqualTo(Phase.RUNNING);
        assertThat(view().done()).isCloseTo(2 / 3.0, within(1e-9));
        squeeze(1);

        assertThat(view().phase()).isEqualTo(Phase.BETWEEN);
        assertThat(record).containsExactly("done 0");
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "8, 1"})
    void aStepThatAsksForStrokesAndTimeIsDoneWhenBothAre(int repetitions, int seconds) {
        begin(kneading(repetitions, seconds), kneading(1, 0));
        squeeze(4);
        assertThat(view().phase()).isEqualTo(Phase.RUNNING);
        squeeze(4);

        assertThat(view().phase()).isEqualTo(Phase.BETWEEN);
    }

    @Test
    void theNextStepBeginsByItselfAfterSixSeconds() {
        begin(kneading(1, 0), kneading(3, 0));
        squeeze(1);
        pass(5.8, Technique.REST);
        assertThat(record).containsExactly("done 0");
        pass(0.3, Technique.REST);

        assertThat(record).containsExactly("done 0", "target 1", "calf");
        assertThat(view().bout()).isEqualTo(1);
    }

    @Test
    void saysInHowManySecondsTheNextStepBegins() {
        begin(kneading(1, 0), kneading(3, 0));
        squeeze(1);
        pass(2, Technique.REST);

        assertThat(view().secondsLeft()).isCloseTo(4, within(0.11));
    }

    @Test
    void aStepThatIsHeldBeginsSixSecondsAfterItIsLetGo() {
        begin(kneading(1, 0), kneading(3, 0));
        squeeze(1);
        pass(4, Technique.REST);
        run.hold(true);
        pass(60, Technique.REST);
        assertThat(view().phase()).isEqualTo(Phase.BETWEEN);
        assertThat(view().secondsLeft()).isNaN();
        run.hold(false);
        pass(5.8, Technique.REST);
        assertThat(view().phase()).isEqualTo(Phase.BETWEEN);
        pass(0.3, Technique.REST);

        assertThat(record).containsExactly("done 0", "target 1", "calf");
    }

    @Test
    void whoGoesOnByHandIsHeldNoLonger() {
        begin(kneading(1, 0), kneading(1, 0), kneading(3, 0));
        squeeze(1);
        run.hold(true);
        run.goToStep(1);
        squeeze(1);
        pass(6.1, Technique.REST);

        assertThat(record).containsExactly("done 0", "target 1", "calf", "done 1", "target 2", "calf");
    }

    @Test
    void itWaitsWhereItIsNotToGoOnByItself() {
        begin(new PracticeOptions(false, FeedbackPlan.ALWAYS, 120, ""), kneading(1, 0), kneading(3, 0));
        squeeze(1);
        pass(60, Technique.REST);
        assertThat(view().phase()).isEqualTo(Phase.BETWEEN);
        run.goToStep(1);

        assertThat(view().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void afterTheLastStepItIsFinishedAndNothingCounts() {
        begin(kneading(2, 0));
        squeeze(2);
        squeeze(5);

        assertThat(record).containsExactly("finished 0");
        assertThat(view().phase()).isEqualTo(Phase.FINISHED);
        assertThat(run.track().coach().progress().strokes()).isEqualTo(2);
    }

    @Test
    void whatIsDoneBetweenStepsCountsForNeither() {
        begin(kneading(1, 0), kneading(3, 0));
        squeeze(1);
        squeeze(11);

        assertThat(view().phase()).isEqualTo(Phase.RUNNING);
        assertThat(run.track().coach().progress().strokes()).isLessThanOrEqualTo(1);
    }

    @Test
    void anExerciseTakesTheSessionsTimeWithoutGloves() {
        begin(exercise(10), kneading(1, 0));
        pass(9.5, Technique.REST);
        assertThat(view().secondsLeft()).isBetween(0.3, 0.7);
        pass(1, Technique.REST);

        assertThat(view().phase()).isEqualTo(Phase.BETWEEN);
    }

    @Test
    void noTimePassesInAPause() {
        begin(exercise(10), kneading(1, 0));
        pass(5, Technique.REST);
        run.setPaused(true);
        pass(60, Technique.REST);
        assertThat(view().phase()).isEqualTo(Phase.PAUSED);
        run.setPaused(false);
        pass(4, Technique.REST);

        assertThat(view().phase()).isEqualTo(Phase.RUNNING);
        assertThat(view().secondsLeft()).isBetween(0.8, 1.3);
    }

    @Test
    void aPauseBetweenStepsHoldsTheNextOneUp() {
        begin(kneading(1, 0), kneading(3, 0));
        squeeze(1);
        run.setPaused(true);
        pass(30, Technique.REST);
        run.setPaused(false);

        assertThat(view().phase()).isEqualTo(Phase.BETWEEN);
        assertThat(record).containsExactly("done 0", "paused", "resumed");
    }

    @Test
    void aStepWithoutADoseNeverEnds() {
        begin(new Step(Region.CALF, Optional.empty(), Optional.empty(), 0, 0, ""), kneading(3, 0));
        squeeze(100);

        assertThat(record).isEmpty();
        assertThat(view().done()).isNaN();
    }

    @Test
    void theRegionFollowsTheRouteAsTheDoseIsDone() {
        begin(along(Technique.KNEADING, 10, 0), kneading(1, 0));
        squeeze(10);

        assertThat(record).containsExactly("calf", "knee", "calf", "ankle", "done 0");
    }

    @Test
    void strokingGoesOverItsWholeRouteInEachPass() {
        begin(along(Technique.STROKING, 10, 4));
        pass(3, Technique.STROKING);

        assertThat(record).isEmpty();
        assertThat(view().routePlace()).isEqualTo(-1);
    }

    @Test
    void comfortIsAskedForAfterTwoMinutesOfWorkUntilItIsAnswered() {
        begin(kneading(0, 3_000));
        pass(100, Technique.REST);
        pass(119, Technique.KNEADING);
        assertThat(view().comfortDue()).isFalse();
        pass(10, Technique.KNEADING);
        assertThat(view().comfortDue()).isTrue();
        run.answerComfort(3);
        pass(100, Technique.KNEADING);
        assertThat(view().comfortDue()).isFalse();
        pass(25, Technique.KNEADING);

        assertThat(record).containsExactly("comfort_due", "comfort 3", "comfort_due");
    }

    @ParameterizedTest
    @CsvSource({"5, FIRM", "6, MODERATE"})
    void anAnswerAboveFiveAsksForOneLevelLess(int answer, Level asked) {
        begin(kneading(5, 0));
        run.answerComfort(answer);

        assertThat(run.track().coach().step().level()).contains(asked);
    }

    @Test
    void whatIsShownIsPutOnRecordWhereItChanges() {
        FeedbackPlan second = FeedbackPlan.of(FeedbackMode.EVERY_NTH_BOUT).every(2);
        begin(new PracticeOptions(true, second, 120, ""), kneading(1, 0), kneading(1, 0));
        pass(1, Technique.REST);
        run.goToStep(1);
        pass(1, Technique.REST);

        assertThat(record)
                .containsExactly("feedback every_nth_bout hidden", "target 1", "calf", "feedback every_nth_bout shown");
    }

    @Test
    void aTrackThatFollowsTheRecordIsWhereThePracticeWas() {
        begin(kneading(1, 0), kneading(3, 0), kneading(2, 0));
        squeeze(1);
        pass(7, Technique.REST);
        run.answerComfort(8);
        run.setPaused(true);
        PracticeTrack replayed = new PracticeTrack(program);
        events.forEach(replayed::event);

        assertThat(replayed.view().phase()).isEqualTo(Phase.PAUSED);
        assertThat(replayed.view().bout()).isEqualTo(view().bout());
        assertThat(replayed.coach().step()).isEqualTo(run.track().coach().step());
    }

    @Test
    void aRecordThatBeginsLaterIsToldWhereThePracticeIs() {
        begin(kneading(1, 0), kneading(1, 0));
        run.goToStep(1);
        run.answerComfort(9);
        squeeze(1);
        List<String> told = new ArrayList<>();
        run.tellPresent((kind, value) -> told.add((kind.label() + " " + value).strip()));

        assertThat(told).containsExactly("gentler", "target 1", "finished 1");
    }
}
