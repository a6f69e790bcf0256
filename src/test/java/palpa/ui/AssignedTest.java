package palpa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.HeldAssignments;
import palpa.session.Assignments.Assignment;

/** What a trainee finds assigned on the first page. */
@NeedsTextLayout
class AssignedTest {

    @TempDir
    private Path recordings;

    private final HeldAssignments assignments = new HeldAssignments();
    private final List<String> started = new CopyOnWriteArrayList<>();
    private OpenWindow window;

    private void openFor(String trainee) throws TimeoutException {
        assignments.assign(new Assignment("Ada", "Whole leg", "slowly", LocalDate.EPOCH));
        DemoLesson lesson = new DemoLesson(DemoViews.noGlove());
        LessonStarter starter = options -> {
            started.add(options.program().name());
            return lesson;
        };
        WindowOptions options = new WindowOptions(trainee, Optional.of(DemoViews.freePractice()), recordings, false);
        window = OpenWindow.of(DemoTools.tools().assignments(assignments).box(), starter, options);
        OpenWindow.until(() -> window.isShown("#welcome-plug"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void isOfferedWithItsNoteAndBegunByAKey() throws TimeoutException {
        openFor("Ada");
        OpenWindow.until(() -> window.isShown("#assigned-take"));
        assertThat(window.text("#assigned-due")).isEqualTo("Assigned to you: Whole leg. slowly");
        window.press(KeyCode.A);
        OpenWindow.until(() -> window.isShown("#receiver-name"));
        window.press(KeyCode.ENTER, KeyCode.ENTER);
        OpenWindow.until(() -> started.contains("Whole leg"));
    }

    @Test
    void isMarkedInTheListAndTakenBackByAKey() throws TimeoutException {
        openFor("Ada");
        window.press(KeyCode.G);
        OpenWindow.until(() -> window.isShown("#programs-steps"));
        window.press(KeyCode.HOME);
        window.untilText("#programs-title", "Whole leg");
        assertThat(window.text("#programs-assigned")).contains("slowly");
        window.press(KeyCode.U);
        OpenWindow.until(() -> assignments.all().isEmpty());
    }
}
