package palpa.session.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palpa.TestModel;
import palpa.TestProfiles;
import palpa.TestTargets;
import palpa.TestTools;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.pipeline.health.SensorTrouble;
import palpa.protocol.GloveEvent;
import palpa.session.LessonOptions;
import palpa.session.LessonView;
import palpa.session.LinkView.State;
import palpa.session.PortTrouble;
import palpa.session.Profiles;
import palpa.session.RawBlock;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;
import palpa.session.SessionEvent.Kind;
import palpa.session.Toolbox;
import palpa.session.link.TestGlove;
import palpa.session.link.World;

/** A lesson on hand-turned time, with two gloves that strike. */
class LiveLessonTest {

    private static final Profiles PROFILES = TestProfiles.straight();
    private static final Path FILE = Path.of("session.mcap");

    private final World world = new World();
    private final MemoryStore store = new MemoryStore();
    private final TestGlove left = new TestGlove(1, Hand.LEFT).drifting(80e-6);
    private final TestGlove right = new TestGlove(2, Hand.RIGHT).drifting(-60e-6);
    private final Kept live = new Kept();
    private Program program;
    private LiveLesson lesson;

    /** Keeps what an analysis found, hand by hand: the two hands' order among each other is nobody's promise. */
    private static final class Kept implements HandListener {

        private final List<List<Stroke>> strokes = List.of(new ArrayList<>(), new ArrayList<>());
        private final List<Hand> refused = new ArrayList<>();
        private final List<List<Decision>> decisions = List.of(new ArrayList<>(), new ArrayList<>());

        @Override
        public void onStroke(Stroke stroke) {
            strokes.get(stroke.hand().ordinal()).add(stroke);
        }

        @Override
        public void onDecision(Decision decision) {
            decisions.get(decision.hand().ordinal()).add(decision);
        }

        @Override
        public void onTrouble(SensorTrouble trouble) {
            if (trouble.kind() == SensorTrouble.Kind.NOT_RELAXED) {
                refused.add(trouble.hand());
            }
        }

        void forget() {
            strokes.forEach(List::clear);
            decisions.forEach(List::clear);
        }
    }

    @BeforeEach
    void startLesson() {
        Step calf = new Step(Region.CALF, Optional.empty(), Optional.empty(), 0, 0, "");
        Step thigh = new Step(Region.FRONT_THIGH, Optional.empty(), Optional.empty(), 0, 0, "");
        program = new Program("test", 1, TestTargets.defaults(), List.of(calf, thigh));
        Toolbox tools = new TestTools()
                .ports(world)
                .sessions(store)
                .profiles(PROFILES)
                .clock(world.clock())
                .box();
        lesson = LiveLesson.start(tools, LessonOptions.of(world, program), LatencyProbe.NONE, world, live);
        world.plug("a", left);
        world.plug("b", right);
    }

    private void stopRecording() {
        Stopping.stopRecording(lesson, world);
    }

    private Kept replayed() throws UserProblem {
        Kept found = new Kept();
        SessionAnalysis analysis = new SessionAnalysis(program, store.header().region(), TestModel.inForce(), found);
        store.replay(analysis);
        analysis.finish();
        return found;
    }

    private void assertLiveAndFileAgree() throws UserProblem {
        Kept found = replayed();
        for (Hand hand : Hand.values()) {
            assertThat(found.strokes.get(hand.ordinal())).isNotEmpty().isEqualTo(live.strokes.get(hand.ordinal()));
            assertThat(found.decisions.get(hand.ordinal())).isNotEmpty().isEqualTo(live.decisions.get(hand.ordinal()));
        }
    }

    @Test
    void showsWhatBothHandsDo() {
        world.run(6_000);

        assertThat(lesson.view().leftLink().state()).isEqualTo(State.STREAMING);
        assertThat(lesson.view().rightLink().receivedSamples()).isGreaterThan(5_000);
        assertThat(lesson.view().left().technique()).isEqualTo(Technique.PERCUSSION);
        assertThat(lesson.trace(Hand.RIGHT).written()).isGreaterThan(5_000);
    }

    @Test
    void aRecordingFromTheBeginningGivesTheStrokesSeenLive() throws UserProblem {
        lesson.startRecording(FILE);
        world.run(8_000);
        stopRecording();

        assertLiveAndFileAgree();
    }

    @Test
    void aRecordingBegunInTheMiddleGivesTheStrokesSeenWhileItRan() throws UserProblem {
        world.run(5_000);
        lesson.startRecording(FILE);
        world.round();
        live.forget();
        world.run(8_000);
        stopRecording();

        assertLiveAndFileAgree();
    }

    @Test
    void regionTareLossesAndRestartsChangeLiveAndFileAlike() throws UserProblem {
        lesson.startRecording(FILE);
        world.run(4_003);
        lesson.workOn(Region.FRONT_THIGH);
        world.run(1_501);
        left.lose(400);
        world.run(1_000);
        right.press(GloveEvent.Kind.TARE_BUTTON);
        world.run(2_000);
        left.reboot();
        world.run(3_000);
        lesson.goToStep(0);
        world.run(2_000);
        stopRecording();

        assertThat(store.events())
                .extracting(event -> event.kind())
                .contains(Kind.REGION, Kind.TARGET, Kind.BUTTON, Kind.SAMPLES_LOST, Kind.GLOVE_RESTARTED, Kind.LINK_UP);
        assertThat(live.strokes.get(0)).extracting(Stroke::region).contains(Region.CALF, Region.FRONT_THIGH);
        assertLiveAndFileAgree();
    }

    @Test
    void aZeroAskedForIsRecordedForBothGlovesAndRefusedWhileTheyAreAtWork() throws UserProblem {
        lesson.startRecording(FILE);
        world.run(4_000);
        lesson.zero();
        world.run(4_000);
        stopRecording();

        assertThat(store.events().stream().filter(event -> event.kind() == Kind.ZERO))
                .extracting(event -> event.hand().orElseThrow())
                .containsExactly(Hand.LEFT, Hand.RIGHT, Hand.LEFT, Hand.RIGHT);
        assertThat(live.refused).containsExactlyInAnyOrder(Hand.LEFT, Hand.RIGHT, Hand.LEFT, Hand.RIGHT);
        assertThat(replayed().refused).containsExactlyInAnyOrder(Hand.LEFT, Hand.RIGHT, Hand.LEFT, Hand.RIGHT);
        assertLiveAndFileAgree();
    }

    @Test
    void blocksAreWithoutHolesAndAtMost250MillisecondsLong() throws UserProblem {
        lesson.startRecording(FILE);
        world.run(2_000);
        left.lose(10);
        world.run(1_000);
        stopRecording();

        assertThat(store.blocks()).isNotEmpty().allSatisfy(block -> {
            long[] times = block.deviceMicros();
            assertThat(times[times.length - 1] - times[0]).isLessThanOrEqualTo(250_000);
            assertThat(times[times.length - 1] - times[0]).isCloseTo((times.length - 1) * 1_000L, within(2L));
        });
    }

    private static org.assertj.core.data.Offset<Long> within(long micros) {
        return org.assertj.core.data.Offset.offset(micros);
    }

    /** Numbers that are missing between a hand's blocks, gloves told apart. */
    private long missing() {
        Map<Integer, Long> next = new HashMap<>();
        long missing = 0;
        for (RawBlock block : store.blocks()) {
            missing += block.firstSample() - next.getOrDefault(block.gloveIndex(), block.firstSample());
            next.put(block.gloveIndex(), block.firstSample() + block.samples());
        }
        return missing;
    }

    private long recordedSamples() {
        return store.blocks().stream().mapToLong(RawBlock::samples).sum();
    }

    @Test
    void noSampleIsLostWhileTheScreenIsBlockedForFiveSeconds() throws UserProblem {
        lesson.startRecording(FILE);
        world.run(1_000);
        CountDownLatch released = new CountDownLatch(1);
        CompletableFuture<LessonView> screen = CompletableFuture.supplyAsync(() -> {
            LessonView drawn = lesson.view();
            await(released);
            return drawn;
        });
        world.run(5_000);

        assertThat(screen).isNotDone();
        released.countDown();
        screen.join();
        stopRecording();
        assertThat(missing()).isZero();
        assertThat(recordedSamples()).isGreaterThan(2 * 5_000L);
    }

    private static void await(CountDownLatch released) {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aGloveThatIsAwayAndBackKeepsTheRecordingGoing() throws UserProblem {
        lesson.startRecording(FILE);
        world.run(3_000);
        world.unplug("a");
        world.run(2_000);
        long whileAway = recordedSamples();
        world.plug("a", left);
        world.run(4_000);
        stopRecording();

        assertThat(store.events()).extracting(SessionEvent::kind).contains(Kind.LINK_LOST, Kind.LINK_UP);
        assertThat(recordedSamples()).isGreaterThan(whileAway + 2 * 2_000L);
        assertThat(lesson.recordingProblem()).isEmpty();
        assertThat(store.blocks().get(store.blocks().size() - 1).samples()).isPositive();
    }

    @Test
    void whoClosesALessonLearnsThatTheFileCouldNotBeEnded() throws UserProblem {
        lesson.startRecording(FILE);
        world.run(3_000);
        store.failAtTheEnd();
        CompletableFuture<Void> closed = CompletableFuture.runAsync(lesson::close);
        while (!closed.isDone()) {
            world.round();
        }

        assertThat(lesson.recordingProblem()).get().extracting(UserProblem::key).isEqualTo("store.disk_full");
    }

    @Test
    void namesThePortWhoseTroubleKeepsAGloveAway() {
        world.run(1_000);
        world.unplug("a");
        world.trouble("c", PortTrouble.BUSY);
        world.run(2_000);

        assertThat(lesson.view().leftLink().trouble()).contains(PortTrouble.BUSY);
        assertThat(lesson.view().leftLink().port()).isEqualTo("c");
    }

    @Test
    void aUnpluggedHandRestsAndTheOtherGoesOn() {
        world.run(6_000);
        world.unplug("a");
        world.run(1_000);

        assertThat(lesson.view().leftLink().state()).isEqualTo(State.SILENT);
        assertThat(lesson.view().left().technique()).isEqualTo(Technique.REST);
        assertThat(lesson.view().right().technique()).isEqualTo(Technique.PERCUSSION);
    }

    @Test
    void aFailingDiskIsToldAndTheLessonGoesOn() throws UserProblem {
        lesson.startRecording(FILE);
        world.run(2_000);
        store.failFromNowOn();
        world.run(1_000);

        assertThat(lesson.recordingProblem()).isPresent();
        assertThat(lesson.view().recording()).isEmpty();
        assertThat(store.isClosed()).isTrue();
        assertThatThrownBy(this::stopRecording).hasRootCauseInstanceOf(UserProblem.class);
        world.run(100);
        assertThat(lesson.view().leftLink().state()).isEqualTo(State.STREAMING);
    }

    @Test
    void refusesAStepThatIsNotInTheProgram() {
        assertThatThrownBy(() -> lesson.goToStep(2)).isInstanceOf(IllegalArgumentException.class);
    }
}
