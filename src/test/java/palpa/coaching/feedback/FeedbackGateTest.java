package palpa.coaching.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.coaching.HandNow;
import palpa.coaching.Step;
import palpa.model.ForceBand;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Technique;

/** What is shown at a moment. Moderate, which is asked, is 12 to 28 N. */
class FeedbackGateTest {

    private static final LevelBands BANDS =
            new LevelBands(new ForceBand(4, 12), new ForceBand(12, 28), Optional.of(new ForceBand(28, 45)), 65);
    private static final LevelBands NO_FIRM =
            new LevelBands(new ForceBand(4, 12), new ForceBand(12, 28), Optional.empty(), 65);
    private static final HandNow RIGHT_RESTS = HandNow.resting(Hand.RIGHT, BANDS);
    private static final long SECOND = 1_000_000;
    private static final long FRAME = 10_000;

    private FeedbackGate gate = new FeedbackGate(FeedbackPlan.of(FeedbackMode.BANDWIDTH));
    private long now;

    @ParameterizedTest
    @CsvSource({
        "20, false",
        "28.5, false",
        "32, false",
        "32.5, true",
        "70, true",
        "11.5, false",
        "10.3, false",
        "10, true"
    })
    void showsAPassThatIsOutsideByMoreThanTheBandwidth(double newtons, boolean shown) {
        assertThat(hold(stroking(newtons), 2).shown()).isEqualTo(shown);
    }

    @Test
    void isHiddenAgainOnlyWellWithinTheBandwidthAndAfterItCouldBeRead() {
        hold(stroking(33), 1);

        assertThat(hold(stroking(31.5), 5).shown())
                .as("still nearly so far outside")
                .isTrue();
        assertThat(hold(stroking(30), 1.2).shown()).as("not read yet").isTrue();
        assertThat(hold(stroking(30), 2).shown()).isFalse();
    }

    @Test
    void doesNotTakeTheGapBetweenStrikesForSoftness() {
        boolean shown = false;
        for (int i = 0; i < 500; i++) {
            double newtons = i % 40 < 5 ? 20 : 0;
            shown |= update(
                            new HandNow(Hand.LEFT, Technique.PERCUSSION, Level.MODERATE, newtons, 2.5, BANDS),
                            asking(Technique.PERCUSSION, Level.MODERATE))
                    .shown();
        }
        assertThat(shown).isFalse();
    }

    @Test
    void showsStrikesThatAreTooSoftByTheirPeaks() {
        FeedbackNow last = FeedbackNow.ALWAYS;
        for (int i = 0; i < 500; i++) {
            double newtons = i % 40 < 5 ? 8 : 0;
            last = update(
                    new HandNow(Hand.LEFT, Technique.PERCUSSION, Level.LIGHT, newtons, 2.5, BANDS),
                    asking(Technique.PERCUSSION, Level.MODERATE));
        }
        assertThat(last.shown()).isTrue();
    }

    @Test
    void doesNotCallTheFirstRampTooSoft() {
        assertThat(hold(stroking(5), 0.4).shown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"KNEADING", "REST", "UNSURE"})
    void isHiddenWhileAHandDoesSomethingElse(Technique technique) {
        Level level = technique == Technique.REST ? null : Level.OVER;
        HandNow other = new HandNow(Hand.LEFT, technique, level, 60, Double.NaN, BANDS);

        assertThat(hold(other, 2).shown()).isFalse();
    }

    @Test
    void asksForModerateWhereFirmIsNeverAllowed() {
        HandNow moderate = new HandNow(Hand.LEFT, Technique.STROKING, Level.MODERATE, 20, 1, NO_FIRM);
        FeedbackNow last = FeedbackNow.ALWAYS;
        for (int i = 0; i < 200; i++) {
            last = update(moderate, asking(Technique.STROKING, Level.FIRM));
        }
        assertThat(last.shown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"44, false", "50, false", "53, true"})
    void showsOnlyTooMuchWhereNoLevelIsAsked(double newtons, boolean shown) {
        Step free = new Step(Region.CALF, Optional.empty(), Optional.empty(), 0, 0, "");

        assertThat(update(stroking(newtons), free).shown()).isEqualTo(shown);
    }

    @Test
    void seesEitherHand() {
        HandNow right = new HandNow(Hand.RIGHT, Technique.STROKING, Level.FIRM, 40, 1, BANDS);
        FeedbackNow shown = gate.update(FRAME, stroking(20), right, asking(Technique.STROKING, Level.MODERATE));

        assertThat(shown.shown()).isTrue();
    }

    @Test
    void aNewBoutBeginsHidden() {
        hold(stroking(40), 1);
        gate.beginBout(1);

        assertThat(update(stroking(20), asking(Technique.STROKING, Level.MODERATE))
                        .shown())
                .isFalse();
    }

    @Test
    void showsForFiveSecondsAfterAsking() {
        gate = new FeedbackGate(FeedbackPlan.of(FeedbackMode.ON_REQUEST));
        FeedbackNow before = hold(stroking(20), 1);
        gate.ask(now);
        FeedbackNow asked = hold(stroking(20), 4.9);
        FeedbackNow after = hold(stroking(20), 0.2);

        assertThat(before).isEqualTo(new FeedbackNow(FeedbackMode.ON_REQUEST, false, true));
        assertThat(asked).isEqualTo(new FeedbackNow(FeedbackMode.ON_REQUEST, true, false));
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"AFTER_BOUT", "NONE"})
    void cannotBeAskedDuringATest(FeedbackMode mode) {
        gate = new FeedbackGate(FeedbackPlan.of(mode));
        gate.ask(0);

        assertThat(hold(stroking(60), 1)).isEqualTo(new FeedbackNow(mode, false, false));
    }

    @Test
    void alwaysShows() {
        gate = new FeedbackGate(FeedbackPlan.ALWAYS);

        assertThat(hold(stroking(20), 1)).isEqualTo(FeedbackNow.ALWAYS);
    }

    @Test
    void followsTheBouts() {
        gate = new FeedbackGate(FeedbackPlan.of(FeedbackMode.EVERY_NTH_BOUT).every(2));
        boolean first = hold(stroking(20), 1).shown();
        gate.beginBout(1);
        boolean second = hold(stroking(20), 1).shown();

        assertThat(first).isFalse();
        assertThat(second).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void allocatesNothing(FeedbackMode mode) {
        gate = new FeedbackGate(FeedbackPlan.of(mode));
        HandNow soft = stroking(9);
        HandNow hard = stroking(40);
        Step step = asking(Technique.STROKING, Level.MODERATE);
        run(soft, hard, step);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        long counting = threads.getThreadAllocatedBytes(thread) - before;
        before = threads.getThreadAllocatedBytes(thread);
        run(soft, hard, step);
        long allocated = threads.getThreadAllocatedBytes(thread) - before - counting;

        assertThat(allocated / 20_000).as("bytes an update").isZero();
    }

    private void run(HandNow soft, HandNow hard, Step step) {
        for (int i = 0; i < 20_000; i++) {
            if (i % 500 == 0) {
                gate.beginBout(i / 500);
                gate.ask(now);
            }
            now += FRAME;
            gate.update(now, i % 300 < 150 ? soft : hard, RIGHT_RESTS, step);
        }
    }

    private FeedbackNow hold(HandNow left, double seconds) {
        FeedbackNow last = FeedbackNow.ALWAYS;
        for (long end = now + Math.round(seconds * SECOND); now < end; ) {
            last = update(left, asking(Technique.STROKING, Level.MODERATE));
        }
        return last;
    }

    private FeedbackNow update(HandNow left, Step step) {
        now += FRAME;
        return gate.update(now, left, RIGHT_RESTS, step);
    }

    private static HandNow stroking(double newtons) {
        return new HandNow(Hand.LEFT, Technique.STROKING, BANDS.levelOf(newtons), newtons, 0.2, BANDS);
    }

    private static Step asking(Technique technique, Level level) {
        return new Step(Region.CALF, Optional.of(technique), Optional.of(level), 10, 0, "");
    }
}
