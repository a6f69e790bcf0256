package palpa.session.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.TestModel;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.UserProblem;
import palpa.session.Findings;
import palpa.session.HandView;
import palpa.session.LessonView;
import palpa.session.LinkView;
import palpa.session.SessionAnalysis;
import palpa.session.link.DutyCycle;
import palpa.session.link.Launcher;
import palpa.session.link.Waiter;

/** A recording played, its rounds done by hand on a clock turned by hand. */
class RecordedLessonTest {

    private static final int SECONDS = 40;
    private static final long ROUND_NANOS = 17_000_000;

    private final MadeReview made = new MadeReview(SECONDS, 5);
    private final List<Stroke> strokes = new ArrayList<>();
    private SessionReview review;
    private long nanos = 123_456;
    private DutyCycle rounds;
    private RecordedLesson lesson;

    @BeforeEach
    void open() throws UserProblem {
        review = SessionReview.of(Path.of("made"), made);
        lesson = RecordedLesson.of(review, TestModel.inForce(), () -> nanos, byHand(), strokes::add);
    }

    private Launcher byHand() {
        return new Launcher() {
            @Override
            public CompletableFuture<Void> launch(String role, DutyCycle cycle) {
                rounds = cycle;
                return CompletableFuture.completedFuture(null);
            }

            @Override
            public Waiter waiter() {
                return Waiter.NONE;
            }
        };
    }

    @Test
    void itBeginsPausedAtTheBeginning() {
        pass(2);

        assertThat(lesson.isPlaying()).isFalse();
        assertThat(lesson.positionMicros()).isEqualTo(review.span().startMicros());
    }

    @ParameterizedTest
    @EnumSource(ReplaySpeed.class)
    void playedToItsEndItGivesTheStrokesOfTheLesson(ReplaySpeed speed) throws UserProblem {
        lesson.setSpeed(speed);
        lesson.play();
        pass(SECONDS / speed.factor() + 1);

        assertThat(lesson.isPlaying()).isFalse();
        assertThat(sorted(strokes)).isNotEmpty().isEqualTo(endedInTime());
    }

    /** The lesson's strokes but those that were still open when the recording ended. */
    private List<Stroke> endedInTime() throws UserProblem {
        Findings live = new Findings();
        SessionAnalysis analysis =
                new SessionAnalysis(made.header().program(), made.header().region(), TestModel.inForce(), live);
        made.replay(analysis);
        return sorted(live.strokes());
    }

    private static List<Stroke> sorted(List<Stroke> all) {
        return all.stream()
                .sorted(Comparator.comparingLong(Stroke::startMicros).thenComparing(Stroke::hand))
                .toList();
    }

    @Test
    void speedIsSessionTimeAHostSecond() {
        lesson.setSpeed(ReplaySpeed.DOUBLE);
        lesson.play();
        pass(0);
        long from = lesson.positionMicros();
        nanos += 3_000_000_000L;

        assertThat(lesson.positionMicros() - from).isEqualTo(6_000_000);
    }

    @Test
    void aPlaceLooksTheSameHoweverOneCameThere() throws UserProblem {
        long target = review.span().startMicros() + 25_000_000;
        lesson.seek(target);
        pass(0);
        LessonView once = lesson.view();
        lesson.seek(target - 20_000_000);
        lesson.play();
        pass(3);
        lesson.pause();
        lesson.seek(target);
        pass(0);

        assertSame(lesson.view(), once);
    }

    @Test
    void forcesAfterSeekingAreThoseOfTheLesson() {
        long target = review.span().startMicros() + 30_000_000;
        lesson.seek(target);
        pass(0);
        LessonView sought = lesson.view();
        lesson.seek(review.span().startMicros());
        lesson.play();
        pass(30);
        lesson.pause();
        pass(0);
        LessonView played = lesson.view();

        for (Hand hand : Hand.values()) {
            assertThat(sought.hand(hand).siteNewtons())
                    .isEqualTo(played.hand(hand).siteNewtons());
            assertThat(sought.hand(hand).technique())
                    .isEqualTo(played.hand(hand).technique());
            assertThat(sought.hand(hand).bands()).isEqualTo(played.hand(hand).bands());
        }
        assertThat(sought.region()).isEqualTo(played.region());
        assertThat(sought.stepIndex()).isEqualTo(1).isEqualTo(played.stepIndex());
    }

    private static void assertSame(LessonView one, LessonView other) {
        assertThat(one.sessionMicros()).isEqualTo(other.sessionMicros());
        assertThat(one.together()).isEqualTo(other.together());
        assertThat(one.progress()).isEqualTo(other.progress());
        for (Hand hand : Hand.values()) {
            assertThat(text(one.hand(hand))).isEqualTo(text(other.hand(hand)));
            assertThat(one.link(hand)).isEqualTo(other.link(hand));
        }
    }

    private static String text(HandView view) {
        return view.forceNewtons() + " " + view.peakHoldNewtons() + " " + view.technique() + " " + view.level() + " "
                + view.rateHertz() + " " + view.bands() + " " + view.cue() + Arrays.toString(view.siteNewtons());
    }

    @Test
    void backGoesFiveSecondsBackAndStopsAtTheBeginning() {
        lesson.seek(review.span().startMicros() + 8_000_000);
        lesson.back();
        pass(0);
        assertThat(lesson.positionMicros() - review.span().startMicros()).isEqualTo(3_000_000);

        lesson.back();
        pass(0);
        assertThat(lesson.positionMicros()).isEqualTo(review.span().startMicros());
    }

    @Test
    void aStepIsGoneToWhereItWasPractised() {
        lesson.goToStep(1);
        pass(0);

        assertThat(lesson.positionMicros())
                .isEqualTo(review.places().get(1).span().startMicros());
    }

    @Test
    void theLinksStreamAndSayWhatTheNewtonsAreWorth() {
        lesson.seek(review.span().startMicros() + 10_000_000);
        pass(0);
        LinkView link = lesson.view().rightLink();

        assertThat(link.state()).isEqualTo(LinkView.State.STREAMING);
        assertThat(link.calibration().claimsNewtons()).isTrue();
    }

    @Test
    void theTraceHoldsWhatWasPlayed() {
        lesson.play();
        pass(3);

        assertThat(lesson.trace(Hand.LEFT).written()).isBetween(2L * MadeReview.RATE, 4L * MadeReview.RATE);
    }

    /** Lets host time pass, round by round. */
    private void pass(double seconds) {
        long end = nanos + Math.round(seconds * 1e9);
        rounds.doWork();
        while (nanos < end) {
            nanos += Math.min(ROUND_NANOS, end - nanos);
            rounds.doWork();
        }
    }
}
