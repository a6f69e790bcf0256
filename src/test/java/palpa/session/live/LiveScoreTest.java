package palpa.session.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import palpa.TestModel;
import palpa.TestProfiles;
import palpa.TestTargets;
import palpa.TestTools;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.LessonOptions;
import palpa.session.Scoring;
import palpa.session.SessionEvent;
import palpa.session.SessionEvent.Kind;
import palpa.session.SessionReading;
import palpa.session.link.TestGlove;
import palpa.session.link.World;

/** A session scored while it happens and scored from its recording. */
class LiveScoreTest {

    private static final Path FILE = Path.of("session.mcap");

    private final World world = new World();
    private final MemoryStore store = new MemoryStore();
    private final TestGlove left = new TestGlove(1, Hand.LEFT).drifting(80e-6);
    private final TestGlove right = new TestGlove(2, Hand.RIGHT).drifting(-60e-6);
    private Program program;
    private Scoring live;
    private LiveLesson lesson;

    private static Step step(Region region, Level level, int repetitions) {
        return new Step(region, Optional.of(Technique.PERCUSSION), Optional.of(level), repetitions, 0, "");
    }

    private void startLesson(Step... steps) {
        program = new Program("test", 1, TestTargets.defaults(), List.of(steps));
        live = new Scoring(program, Region.CALF);
        TestTools tools = new TestTools().ports(world).sessions(store).clock(world.clock());
        tools.profiles(TestProfiles.straight());
        lesson = LiveLesson.start(tools.box(), LessonOptions.of(world, program), LatencyProbe.NONE, world, live);
        store.tell(live);
        world.plug("a", left);
        world.plug("b", right);
    }

    private void stopRecording() {
        Stopping.stopRecording(lesson, world);
    }

    private SessionScore scoreOfTheFile() throws UserProblem {
        Scoring scoring = Scoring.of(store.header());
        SessionReading reading =
                new SessionReading(program, store.header().region(), TestModel.inForce(), List.of(scoring));
        store.replay(reading);
        reading.finish();
        return scoring.score();
    }

    @Test
    void liveAndFileGiveTheSameScore() throws UserProblem {
        startLesson(step(Region.CALF, Level.LIGHT, 900), step(Region.HAMSTRING, Level.FIRM, 900));
        lesson.startRecording(FILE);
        world.run(7_000);
        lesson.workOn(Region.KNEE);
        world.run(2_003);
        lesson.goToStep(1);
        world.run(1_001);
        left.lose(400);
        world.run(3_000);
        left.reboot();
        world.run(3_000);
        lesson.goToStep(0);
        world.run(4_000);
        stopRecording();

        assertThat(live.score().steps()).extracting(StepScore::step).containsExactly(0, 1, 0);
        assertThat(live.score().deviations()).hasSizeGreaterThan(2);
        assertThat(scoreOfTheFile()).isEqualTo(live.score());
        assertThat(lessonsScore()).isEqualTo(live.score());
    }

    private SessionScore lessonsScore() {
        CompletableFuture<SessionScore> score = lesson.score();
        world.round();
        return score.getNow(SessionScore.NONE);
    }

    @Test
    void pausesTimeBetweenStepsAndWhatIsEasedCountAlikeLiveAndFromTheFile() throws UserProblem {
        startLesson(step(Region.CALF, Level.MODERATE, 20), step(Region.HAMSTRING, Level.FIRM, 10));
        lesson.startRecording(FILE);
        world.run(3_001);
        lesson.setPaused(true);
        world.run(2_003);
        lesson.setPaused(false);
        lesson.answerComfort(6);
        world.run(17_000);
        stopRecording();

        assertThat(store.events())
                .extracting(SessionEvent::kind)
                .contains(Kind.PAUSED, Kind.RESUMED, Kind.GENTLER, Kind.DONE, Kind.TARGET, Kind.FINISHED);
        assertThat(lessonsScore().steps()).extracting(StepScore::step).containsExactly(0, 1);
        assertThat(scoreOfTheFile()).isEqualTo(lessonsScore());
    }

    @Test
    void afterARecordingItsScoreStaysUntilAnotherStepBegins() throws UserProblem {
        startLesson(step(Region.CALF, Level.LIGHT, 900), step(Region.HAMSTRING, Level.FIRM, 900));
        lesson.startRecording(FILE);
        world.run(4_000);
        stopRecording();
        world.run(3_000);
        assertThat(lessonsScore()).isEqualTo(scoreOfTheFile());
        lesson.goToStep(1);
        world.run(4_000);

        assertThat(lessonsScore().steps()).extracting(StepScore::step).containsExactly(1);
    }

    @Test
    void aRecordingBegunInALaterStepKnowsWhich() throws UserProblem {
        startLesson(step(Region.CALF, Level.LIGHT, 900), step(Region.HAMSTRING, Level.FIRM, 900));
        world.run(3_000);
        lesson.goToStep(1);
        world.run(2_000);
        lesson.startRecording(FILE);
        world.run(5_000);
        stopRecording();

        assertThat(scoreOfTheFile().steps()).extracting(StepScore::step).containsExactly(1);
    }
}
