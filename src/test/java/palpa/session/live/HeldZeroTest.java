package palpa.session.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.pipeline.health.SensorTrouble;
import palpa.protocol.GloveEvent;
import palpa.session.GloveOnRecord;
import palpa.session.LessonOptions;
import palpa.session.Profiles;
import palpa.session.RawBlock;
import palpa.session.SessionAnalysis;
import palpa.session.SessionEvent;
import palpa.session.SessionEvent.Kind;
import palpa.session.SessionSink;
import palpa.session.TraceBuffer;
import palpa.session.link.TestGlove;
import palpa.session.link.World;

/** A lesson whose glove rests for eight seconds at 0.3 N by its curves, and then strikes. */
class HeldZeroTest {

    private static final int REST_COUNTS = 35;
    private static final double REST_NEWTONS = 0.3;
    private static final int RESTS_MILLIS = 8_000;
    private static final Profiles PROFILES = TestProfiles.straight();
    private static final Path FILE = Path.of("session.mcap");

    private final World world = new World();
    private final MemoryStore store = new MemoryStore();
    private final Kept live = new Kept();
    private final TestGlove glove = new TestGlove(1, Hand.LEFT).restingAt(REST_COUNTS, RESTS_MILLIS);
    private Program program;
    private LiveLesson lesson;

    /** What an analysis found. */
    private static final class Kept implements HandListener {

        private final List<Stroke> strokes = new ArrayList<>();
        private final List<Decision> decisions = new ArrayList<>();
        private final List<SensorTrouble.Kind> troubles = new ArrayList<>();

        @Override
        public void onStroke(Stroke stroke) {
            strokes.add(stroke);
        }

        @Override
        public void onDecision(Decision decision) {
            decisions.add(decision);
        }

        @Override
        public void onTrouble(SensorTrouble trouble) {
            troubles.add(trouble.kind());
        }

        void forget() {
            strokes.clear();
            decisions.clear();
            troubles.clear();
        }
    }

    /** The file analysed, and the hand's newtons at the time of every sample. */
    private final class FromFile implements SessionSink {

        private final Kept found = new Kept();
        private final SessionAnalysis analysis =
                new SessionAnalysis(program, store.header().region(), TestModel.inForce(), found);
        private final Map<Long, Float> newtons = new HashMap<>();
        private GloveOnRecord glove;

        FromFile() throws UserProblem {
            store.replay(this);
            analysis.finish();
        }

        @Override
        public void glove(GloveOnRecord newGlove) {
            glove = newGlove;
        }

        @Override
        public void event(SessionEvent event) {
            analysis.event(event);
        }

        @Override
        public void block(RawBlock block) {
            for (int i = 0; i < block.samples(); i++) {
                long micros = block.clock().sessionMicros(block.deviceMicros()[i]);
                analysis.sample(glove, block.firstSample() + i, micros, block.counts(), i * block.channels());
                newtons.put(micros, (float) analysis.totalNewtons(block.hand()));
            }
        }
    }

    @BeforeEach
    void startLesson() {
        Step calf = new Step(Region.CALF, Optional.empty(), Optional.empty(), 0, 0, "");
        program = new Program("test", 1, TestTargets.defaults(), List.of(calf));
        TestTools tools =
                new TestTools().ports(world).sessions(store).profiles(PROFILES).clock(world.clock());
        lesson = LiveLesson.start(tools.box(), LessonOptions.of(world, program), LatencyProbe.NONE, world, live);
        world.plug("a", glove);
    }

    private void recordFor(int millis) throws UserProblem {
        lesson.startRecording(FILE);
        world.round();
        live.forget();
        world.run(millis);
        Stopping.stopRecording(lesson, world);
    }

    private List<String> zeros() {
        return store.events().stream()
                .filter(event -> event.kind() == Kind.ZERO)
                .map(SessionEvent::value)
                .toList();
    }

    /** What the screen was shown, by time. */
    private Map<Long, Float> shown() {
        TraceBuffer trace = lesson.trace(Hand.LEFT);
        long[] times = new long[trace.capacity()];
        float[] values = new float[trace.capacity() * TraceBuffer.VALUES];
        TraceBuffer.Copied copied = trace.copySince(0, times, values, new TraceBuffer.Copied());
        Map<Long, Float> shown = new HashMap<>();
        for (int i = copied.dropped(); i < copied.count(); i++) {
            shown.put(times[i], values[i * TraceBuffer.VALUES + TraceBuffer.TOTAL]);
        }
        return shown;
    }

    private void assertTheFileGivesWhatWasShown() throws UserProblem {
        FromFile file = new FromFile();
        assertThat(shown()).containsAllEntriesOf(file.newtons);
        assertThat(file.found.strokes).isNotEmpty().isEqualTo(live.strokes);
        assertThat(file.found.decisions).isNotEmpty().isEqualTo(live.decisions);
        assertThat(file.found.troubles).isEqualTo(live.troubles);
    }

    @Test
    void aRecordingBegunWhileTheHandWorksCarriesTheZeroTakenBefore() throws UserProblem {
        world.run(RESTS_MILLIS + 2_000);
        recordFor(5_000);

        assertThat(zeros()).singleElement().asString().startsWith("held ");
        assertThat(live.troubles).isEmpty();
        assertThat(new FromFile().newtons.values()).anySatisfy(rest -> assertThat(rest)
                .as("the little finger's rest above its zero")
                .isCloseTo(0, within(0.01F)));
        assertTheFileGivesWhatWasShown();
    }

    @Test
    void theZeroHoldsAlsoInTheNextRecording() throws UserProblem {
        world.run(RESTS_MILLIS + 2_000);
        recordFor(1_000);
        String first = zeros().get(0);
        recordFor(1_000);

        assertThat(zeros()).containsExactly(first, first);
    }

    @Test
    void aZeroBeingLearntWhenARecordingBeginsIsLearntAnewInIt() throws UserProblem {
        world.run(RESTS_MILLIS - 500);
        lesson.zero();
        world.run(100);
        recordFor(5_000);

        assertThat(zeros()).hasSize(2);
        assertThat(zeros().get(1)).isEqualTo("asked");
        assertTheFileGivesWhatWasShown();
    }

    @Test
    void aZeroByTheGlovesButtonIsCarriedToo() throws UserProblem {
        world.run(2_000);
        glove.press(GloveEvent.Kind.TARE_BUTTON);
        world.run(RESTS_MILLIS);
        recordFor(5_000);

        assertThat(zeros()).singleElement().asString().startsWith("held " + REST_NEWTONS + "@35.0 ");
        assertTheFileGivesWhatWasShown();
    }

    @Test
    void whereNoZeroWasEverTakenItIsTakenAtTheRecordingsStart() throws UserProblem {
        world.unplug("a");
        world.plug("a", glove.restingAt(REST_COUNTS, 0));
        world.run(6_000);
        recordFor(5_000);

        assertThat(zeros()).containsExactly("at_start");
        assertTheFileGivesWhatWasShown();
    }

    @Test
    void aGloveThatIsPluggedInAgainWhileTheHandWorksKeepsItsZero() throws UserProblem {
        world.run(RESTS_MILLIS + 2_000);
        world.unplug("a");
        world.run(500);
        world.plug("a", glove.restingAt(REST_COUNTS, 0));
        world.run(6_000);
        recordFor(5_000);

        assertThat(zeros()).singleElement().asString().startsWith("held ");
        assertThat(live.troubles).isEmpty();
        assertTheFileGivesWhatWasShown();
    }
}
