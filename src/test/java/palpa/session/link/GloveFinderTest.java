package palpa.session.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palpa.TestTargets;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.GloveUid;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.session.DeviceReport;
import palpa.session.LessonOptions;
import palpa.session.LinkView.State;
import palpa.session.PortTrouble;
import palpa.session.Profiles;
import palpa.session.SessionEvent;

class GloveFinderTest {

    private static final CurveModel CURVE = counts -> counts / 50;
    private static final Profiles PROFILES = glove -> new GloveProfile(
            glove.uid(),
            "test",
            CalibrationState.UNCALIBRATED,
            Collections.nCopies(glove.channels().size(), CURVE));

    private final World world = new World();
    private final List<HandDesk> desks =
            List.of(new HandDesk(Hand.LEFT, Waiter.NONE), new HandDesk(Hand.RIGHT, Waiter.NONE));
    private final TestGlove left = new TestGlove(1, Hand.LEFT);
    private final TestGlove right = new TestGlove(2, Hand.RIGHT);
    private GloveFinder finder;

    private void search() {
        search(Optional.empty(), Optional.empty());
    }

    private void search(Optional<String> leftPort, Optional<String> rightPort) {
        Step step = new Step(Region.CALF, Optional.empty(), Optional.empty(), 0, 0, "");
        Program program = new Program("test", 1, TestTargets.defaults(), List.of(step));
        LessonOptions options = new LessonOptions(world, leftPort, rightPort, 1000, program, "", Region.CALF);
        finder = new GloveFinder(options, PROFILES, SessionTime.startingNow(world.clock()), desks, world);
        world.launch("glove-finder", finder);
    }

    private HandDesk desk(Hand hand) {
        return desks.get(hand.ordinal());
    }

    private State state(Hand hand) {
        return desk(hand).state(world.clock().nanos());
    }

    private long drain(Hand hand) {
        return desk(hand).queue().drain((origin, number, device, arrival, counts, offset) -> {}, Integer.MAX_VALUE);
    }

    /** Lets time pass as a pipeline would: the queues are emptied all the time. */
    private void run(long millis) {
        for (long step = 0; step < millis; step++) {
            world.run(1);
            drain(Hand.LEFT);
            drain(Hand.RIGHT);
        }
    }

    private Optional<DeviceReport> report(String port) {
        return finder.reports().stream()
                .filter(report -> report.port().equals(port))
                .findFirst();
    }

    @Test
    void givesEachGloveItsHandWithinHalfASecond() {
        world.plug("b", right);
        world.plug("a", left);
        search();
        run(500);

        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
        assertThat(state(Hand.RIGHT)).isEqualTo(State.STREAMING);
        assertThat(desk(Hand.LEFT).port()).isEqualTo("a");
        assertThat(desk(Hand.RIGHT).glove().orElseThrow().descriptor().uid()).isEqualTo(new GloveUid(2));
    }

    @Test
    void aGloveThatDoesNotKnowItsSideTakesTheFreeHand() {
        world.plug("a", left);
        search();
        run(500);
        world.plug("b", new TestGlove(9, null));
        run(800);

        assertThat(desk(Hand.RIGHT).glove().orElseThrow().descriptor().uid()).isEqualTo(new GloveUid(9));
    }

    @Test
    void repeatsTheHelloUntilABoardThatWasResetHasStarted() {
        world.plug("a", left);
        left.deafFor(2_500);
        search();
        run(2_400);
        assertThat(state(Hand.LEFT)).isEqualTo(State.ABSENT);
        run(600);

        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
        assertThat(world.opened()).containsExactly("a");
    }

    @Test
    void leavesAPortAloneForAWhileThatGaveNoGlove() {
        world.plug("modem", null);
        search();
        run(3_200);
        assertThat(report("modem").orElseThrow().trouble()).contains(PortTrouble.NO_GLOVE);
        assertThat(world.isOpen("modem")).isFalse();
        run(4_500);

        assertThat(world.opened()).containsExactly("modem");
    }

    @Test
    void startsAtTheGlovesBestRateNotAboveTheWish() {
        world.plug("a", left.slowerThan(500));
        search();
        run(500);

        assertThat(left.rateHertz()).isEqualTo(500);
        assertThat(desk(Hand.LEFT).glove().orElseThrow().rateHertz()).isEqualTo(500);
    }

    @Test
    void noticesSilenceWithin500Milliseconds() {
        world.plug("a", left);
        search();
        run(2_000);
        left.stall(true);
        run(500);

        assertThat(state(Hand.LEFT)).isEqualTo(State.SILENT);
    }

    @Test
    void goesOnWhenASilentGloveSpeaksAgain() {
        world.plug("a", left);
        search();
        run(2_000);
        left.stall(true);
        run(700);
        left.stall(false);
        run(500);

        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
        assertThat(world.opened()).containsExactly("a");
        assertThat(desk(Hand.LEFT).quality().restarts()).isZero();
    }

    @Test
    void closesThePortOfAGloveThatStaysSilentAndLooksForItThere() {
        world.plug("a", left);
        search();
        run(2_000);
        left.stall(true);
        run(1_500);
        assertThat(world.opened()).hasSizeGreaterThan(1);
        left.stall(false);
        run(1_000);

        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
    }

    @Test
    void findsTheSameGloveUnderAnotherPortNameWithinTwoSeconds() {
        world.plug("a", left);
        world.plug("b", right);
        search();
        run(2_000);
        world.unplug("a");
        run(3_000);
        assertThat(state(Hand.LEFT)).isEqualTo(State.SILENT);
        world.plug("z", left);
        run(2_000);

        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
        assertThat(desk(Hand.LEFT).port()).isEqualTo("z");
        assertThat(desk(Hand.RIGHT).quality().lost()).isZero();
    }

    @Test
    void takesNoOtherGloveWhileTheKnownOneIsAway() {
        world.plug("a", left);
        search();
        run(1_000);
        world.unplug("a");
        world.plug("b", new TestGlove(77, Hand.LEFT));
        run(3_000);
        assertThat(state(Hand.LEFT)).isEqualTo(State.SILENT);
        finder.takeAnyGlove(Hand.LEFT);
        run(1_000);

        assertThat(desk(Hand.LEFT).glove().orElseThrow().descriptor().uid()).isEqualTo(new GloveUid(77));
        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
    }

    @Test
    void countsEveryLostSample() {
        world.plug("a", left);
        search();
        run(1_000);
        left.lose(37);
        run(1_000);

        assertThat(desk(Hand.LEFT).quality().lost()).isEqualTo(37);
        List<SessionEvent> losses = new ArrayList<>(desk(Hand.LEFT).events());
        losses.removeIf(event -> event.kind() != SessionEvent.Kind.SAMPLES_LOST);
        assertThat(losses).extracting(SessionEvent::value).containsExactly("37");
    }

    @Test
    void countsSamplesThatAFullQueueRefusesAndGoesOn() {
        world.plug("a", left);
        search();
        world.run(6_000);

        long refused = desk(Hand.LEFT).quality().overflowed();
        assertThat(refused).isPositive();
        assertThat(drain(Hand.LEFT) + refused)
                .isEqualTo(desk(Hand.LEFT).quality().received() + refused);
        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
    }

    @Test
    void knowsARestartByTheBootIdAndStartsAnew() {
        world.plug("a", left);
        search();
        run(2_000);
        LinkedGlove before = desk(Hand.LEFT).glove().orElseThrow();
        left.reboot();
        run(1_500);

        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
        assertThat(desk(Hand.LEFT).quality().restarts()).isEqualTo(1);
        assertThat(desk(Hand.LEFT).glove().orElseThrow()).isNotSameAs(before);
        assertThat(desk(Hand.LEFT).quality().lost()).isZero();
    }

    @Test
    void aGloveThatComesBackWithoutARestartIsTheSameRun() {
        world.plug("a", left);
        search();
        run(2_000);
        LinkedGlove before = desk(Hand.LEFT).glove().orElseThrow();
        world.unplug("a");
        run(1_000);
        world.plug("a", left);
        run(1_500);

        assertThat(desk(Hand.LEFT).glove().orElseThrow()).isSameAs(before);
        assertThat(desk(Hand.LEFT).quality().restarts()).isZero();
    }

    @Test
    void refusesAnotherMajorVersionWithItsNumber() {
        world.plug("a", left.speaking(2));
        search();
        run(1_000);

        assertThat(report("a").orElseThrow().trouble()).contains(PortTrouble.UNKNOWN_PROTOCOL);
        assertThat(report("a").orElseThrow().advice()).contains("2.0");
        assertThat(finder.troubleOf(Hand.LEFT)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = PortTrouble.class,
            names = {"BUSY", "NO_PERMISSION"})
    void saysWhatIsWrongWithAPortAndTriesAgainWhenItIsMended(PortTrouble trouble) {
        world.plug("a", left);
        world.trouble("a", trouble);
        search();
        run(500);
        assertThat(finder.troubleOf(Hand.LEFT).orElseThrow().trouble()).contains(trouble);
        world.mend("a");
        run(1_500);

        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
        assertThat(finder.troubleOf(Hand.LEFT)).isEmpty();
    }

    @Test
    void looksForAGloveOnTheNamedPortOnly() {
        world.plug("a", left);
        world.plug("b", right);
        search(Optional.of("b"), Optional.empty());
        run(1_000);

        assertThat(world.opened()).containsExactly("b");
        assertThat(desk(Hand.LEFT).glove().orElseThrow().descriptor().uid()).isEqualTo(new GloveUid(2));
    }

    @Test
    void findsAGloveOnANamedPortThatAppearsLater() {
        search(Optional.of("a"), Optional.empty());
        run(1_000);
        assertThat(finder.troubleOf(Hand.LEFT).orElseThrow().trouble()).contains(PortTrouble.MISSING);
        world.plug("a", left);
        run(1_000);

        assertThat(state(Hand.LEFT)).isEqualTo(State.STREAMING);
    }

    @Test
    void namesASlowLatencyTimer() {
        world.plug("a", left);
        world.latencyTimer("a", 16);
        search();
        run(3_000);

        assertThat(finder.troubleOf(Hand.LEFT).orElseThrow().trouble()).contains(PortTrouble.SLOW_LATENCY_TIMER);
        assertThat(report("a").orElseThrow().advice()).contains("16 ms");
    }

    @Test
    void stopsTheGlovesAndClosesThePortsAtTheEnd() {
        world.plug("a", left);
        search();
        run(1_000);
        finder.finish();
        finder.end();
        run(2);

        assertThat(left.streams()).isFalse();
        assertThat(world.isOpen("a")).isFalse();
    }
}
