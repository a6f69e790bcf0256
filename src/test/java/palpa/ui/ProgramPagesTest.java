package palpa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.TestPrograms;
import palpa.coaching.Program;
import palpa.store.JsonPrograms;

/** The pages of programs in the window, by keyboard alone. */
@NeedsTextLayout
class ProgramPagesTest {

    @TempDir
    private Path folder;

    private final List<String> started = new CopyOnWriteArrayList<>();
    private JsonPrograms programs;
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        programs = new JsonPrograms(folder.resolve("programs"), TestPrograms.targets());
        DemoLesson lesson = new DemoLesson(DemoViews.noGlove());
        LessonStarter starter = options -> {
            started.add(options.program().name());
            return lesson;
        };
        WindowOptions options = new WindowOptions("", Optional.empty(), folder.resolve("recordings"), false);
        window = OpenWindow.of(DemoTools.toolbox(programs), starter, options);
        OpenWindow.until(() -> started.equals(List.of("Free practice")));
        window.press(KeyCode.G);
        OpenWindow.until(() -> window.isShown("#programs-steps"));
        window.press(KeyCode.HOME, KeyCode.DOWN);
        untilTitle("Whole leg");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void untilTitle(String title) {
        OpenWindow.until(() -> window.isShown("#programs-title"));
        window.untilText("#programs-title", title);
    }

    private void save() {
        window.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    }

    @Test
    void beginsTheSelectedProgramWithEnter() {
        window.press(KeyCode.DOWN);
        untilTitle("Percussion");
        window.press(KeyCode.ENTER);
        window.passChecklist();
        OpenWindow.until(() -> started.equals(List.of("Free practice", "Percussion")));
    }

    @Test
    void findsAProgramAndBeginsItWithoutAMouse() {
        window.press(KeyCode.SLASH);
        window.robot().write("elbow");
        untilTitle("Self-massage");
        window.press(KeyCode.ENTER, KeyCode.ENTER);
        window.passChecklist();
        OpenWindow.until(() -> started.equals(List.of("Free practice", "Self-massage")));
    }

    @Test
    void listsAllAgainBeforeItGoesBack() {
        window.press(KeyCode.SLASH);
        window.robot().write("elbow");
        untilTitle("Self-massage");
        window.press(KeyCode.ESCAPE, KeyCode.HOME);
        untilTitle("Free practice");
        window.press(KeyCode.ESCAPE);
        OpenWindow.until(() -> window.isShown("#welcome-plug"));
    }

    @Test
    void copiesAndDeletesAskingFirst() {
        window.press(KeyCode.C);
        untilTitle("Whole leg (copy)");
        window.press(KeyCode.DELETE);
        OpenWindow.until(() -> window.isShown("#programs-delete-stay"));
        window.press(KeyCode.ENTER);
        OpenWindow.until(() -> !window.isShown("#programs-delete-stay"));
        assertThat(programs.own().all()).hasSize(1);
        window.press(KeyCode.DELETE);
        window.robot().clickOn("#programs-delete-go");
        OpenWindow.until(() -> programs.own().all().isEmpty());
    }

    @Test
    void editsACopyOfAShippedProgramAndSavesIt() {
        window.press(KeyCode.E);
        OpenWindow.until(() -> window.isShown("#editor-name"));
        window.robot().write("Mine");
        save();
        untilTitle("Mine");
        assertThat(programs.own().all().get(0).content().map(Program::steps))
                .isEqualTo(Optional.of(programs.shipped().get(1).steps()));
    }

    @Test
    void addsAStepToANewProgramByKey() {
        window.press(KeyCode.N);
        OpenWindow.until(() -> window.isShown("#editor-name"));
        window.press(KeyCode.INSERT);
        save();
        untilTitle("New program");
        assertThat(programs.own().all().get(0).content().orElseThrow().steps()).hasSize(2);
    }

    @Test
    void discardsWhatWasEditedOnlyWhenAskedTwice() {
        window.press(KeyCode.E);
        OpenWindow.until(() -> window.isShown("#editor-name"));
        window.robot().write("Mine");
        window.press(KeyCode.ESCAPE);
        OpenWindow.until(() -> window.text("#editor-problems").contains("not saved"));
        window.press(KeyCode.ESCAPE);
        untilTitle("Whole leg");
        assertThat(programs.own().all()).isEmpty();
    }

    @Test
    void assignsTheSelectedProgramToAnother() {
        window.press(KeyCode.S);
        OpenWindow.until(() -> window.isShown("#assign-name"));
        window.robot().write("Ada");
        window.press(KeyCode.ENTER);
        window.untilText("#programs-message", "Whole leg is assigned to Ada.");
        window.untilText("#programs-assigned", "");
    }
}
