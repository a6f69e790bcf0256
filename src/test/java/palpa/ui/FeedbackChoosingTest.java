package palpa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.HeldPracticeLog;
import palpa.HeldSettings;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.model.UserProblem;
import palpa.session.LessonOptions;
import palpa.session.progress.FeedbackChoice;
import palpa.session.progress.History;
import palpa.session.progress.PracticeEntry;
import palpa.session.progress.PracticeLog;
import palpa.session.progress.Practices;

/** The window begins lessons with the feedback that was chosen, and offers the tests that are due. */
@NeedsTextLayout
class FeedbackChoosingTest {

    private static final String TRAINEE = "Trainee 07";

    @TempDir
    Path recordings;

    private final HeldPracticeLog log = new HeldPracticeLog();
    private final HeldSettings settings = new HeldSettings();
    private final List<LessonOptions> started = new CopyOnWriteArrayList<>();
    private OpenWindow window;

    private void open(PracticeLog practices) throws TimeoutException {
        LessonStarter starter = options -> {
            started.add(options);
            return new DemoLesson(DemoViews.noGlove());
        };
        WindowOptions options = new WindowOptions(TRAINEE, Optional.empty(), recordings, false);
        window = OpenWindow.of(
                DemoTools.tools().practices(practices).settings(settings).box(), starter, options);
        OpenWindow.until(() -> started.size() == 1);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Practised so many days ago, by the clock on the wall that the window goes by. */
    private static PracticeEntry practised(String program, int daysAgo, FeedbackMode mode, double... points) {
        PracticeEntry made = Practices.of(TRAINEE, program, 0, mode, points);
        return new PracticeEntry(
                Instant.now().minus(daysAgo, ChronoUnit.DAYS),
                TRAINEE,
                program,
                1,
                mode,
                0,
                OptionalDouble.of(70),
                made.inBandShare(),
                made.bouts(),
                OptionalInt.empty(),
                "",
                List.of());
    }

    private FeedbackPlan last() {
        return started.get(started.size() - 1).practice().feedback();
    }

    @Test
    void showsEverythingWhereNobodyChose() throws TimeoutException {
        open(log);

        assertThat(last().mode()).isEqualTo(FeedbackMode.ALWAYS);
    }

    @Test
    void showsAsMuchAsTheTraineesFadingHasLeft() throws TimeoutException {
        new FeedbackChoice(FeedbackMode.FADING, 3).keep(settings);
        log.add(practised("Whole leg", 2, FeedbackMode.FADING, 90, 90));
        open(log);

        assertThat(last().shownShare()).isEqualTo(0.67);
    }

    @Test
    void beginsAnewWithWhatIsChosenByKeysOnTheSettingsSheet() throws TimeoutException {
        open(log);
        window.press(KeyCode.F2, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.DOWN);
        OpenWindow.until(() -> window.text("#settings-good-for").contains("15 %"));
        window.robot().clickOn("#settings-keep");
        OpenWindow.until(() -> started.size() == 2);

        assertThat(last().mode()).isEqualTo(FeedbackMode.BANDWIDTH);
        assertThat(FeedbackChoice.of(settings).mode()).isEqualTo(FeedbackMode.BANDWIDTH);
    }

    @Test
    void theTestThatIsDueIsTakenByItsKey() throws TimeoutException {
        log.add(practised("Free practice", 1, FeedbackMode.ALWAYS, 70));
        log.add(practised("A program that is gone", 9, FeedbackMode.ALWAYS, 70));
        open(log);
        OpenWindow.until(() -> window.isShown("#test-take"));
        assertThat(window.text("#test-due"))
                .isEqualTo("Free practice: last practised yesterday. Try it without feedback.");
        window.press(KeyCode.E);
        window.passChecklist();
        OpenWindow.until(() -> started.size() == 2);

        assertThat(started.get(1).program().name()).isEqualTo("Free practice");
        assertThat(last().mode()).isEqualTo(FeedbackMode.NONE);
    }

    @Test
    void offersNoTestWhereNoneIsDue() throws TimeoutException {
        log.add(practised("Free practice", 0, FeedbackMode.ALWAYS, 70));
        open(log);
        window.press(KeyCode.E);

        assertThat(window.isShown("#test-offer")).isFalse();
        assertThat(started).hasSize(1);
    }

    @Test
    void aLogThatCannotBeReadIsToldAndKeepsNobodyFromPractising() throws TimeoutException {
        open(new BrokenLog());

        OpenWindow.until(() -> window.text("#welcome-status").contains("ann.json"));
        assertThat(last().mode()).isEqualTo(FeedbackMode.ALWAYS);
    }

    /** A log that cannot be read. */
    private static final class BrokenLog implements PracticeLog {

        @Override
        public History of(String trainee) throws UserProblem {
            throw new UserProblem("store.practice_aside", "ann.json", "ann.damaged-1.json", "no JSON");
        }

        @Override
        public void add(PracticeEntry entry) throws UserProblem {
            of(entry.trainee());
        }

        @Override
        public void rename(String trainee, String newName) throws UserProblem {
            of(trainee);
        }

        @Override
        public void delete(String trainee) throws UserProblem {
            of(trainee);
        }
    }
}
