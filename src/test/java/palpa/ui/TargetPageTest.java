package palpa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palpa.HeldSettings;
import palpa.model.Region;
import palpa.store.JsonPrograms;
import palpa.store.JsonTargets;

/** The page of targets in the window. */
@NeedsTextLayout
class TargetPageTest {

    @TempDir
    private Path folder;

    private JsonTargets targets;
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        targets = new JsonTargets(folder.resolve("targets"), new HeldSettings());
        JsonPrograms programs = new JsonPrograms(folder.resolve("programs"), targets);
        DemoLesson lesson = new DemoLesson(DemoViews.noGlove());
        WindowOptions options = new WindowOptions("", Optional.empty(), folder.resolve("recordings"), false);
        window = OpenWindow.of(DemoTools.toolbox(programs), asked -> lesson, options);
        window.press(KeyCode.G);
        OpenWindow.until(() -> window.isShown("#programs-list"));
        window.press(KeyCode.A);
        OpenWindow.until(() -> window.isShown("#targets-table"));
        untilSource("Calf: training default");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void untilSource(String words) {
        OpenWindow.until(() -> window.text("#targets-source").contains(words));
    }

    private void copy() {
        window.press(KeyCode.C);
        OpenWindow.until(() -> window.text("#targets-message").contains("your own now"));
    }

    @Test
    void saysWhereTheFiguresOfARegionComeFrom() {
        window.press(KeyCode.DIGIT7);
        untilSource("nothing hard on the knee");
        assertThat(window.text("#targets-limits")).contains("no medical limits");
    }

    @Test
    void keepsWhatIsTypedIntoACopyAndPutsItInForce() {
        copy();
        window.robot().clickOn("#targets-ceiling").eraseText(2).write("50");
        window.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        OpenWindow.until(() -> window.text("#targets-message").startsWith("Saved"));
        window.robot().clickOn("#targets-use");
        OpenWindow.until(
                () -> targets.inForce().regions().get(Region.CALF).wholeHand().ceilingNewtons() == 50);
    }

    @Test
    void saysWhatIsWrongWhileItIsTyped() {
        copy();
        window.robot().clickOn("#targets-ceiling").write("x");
        OpenWindow.until(() -> window.text("#targets-wrong").contains("is no number"));
        assertThat(Fx.call(
                        () -> window.stage().getScene().lookup("#targets-save").isDisabled()))
                .isTrue();
    }

    @Test
    void letsNobodyTypeIntoWhatComesWithPalpa() {
        assertThat(Fx.call(() -> ((TextField) window.stage().getScene().lookup("#targets-ceiling")).isEditable()))
                .isFalse();
    }

    @Test
    void goesBackToTheProgramsAskingOnceMoreWhereSomethingWasTyped() {
        copy();
        window.robot().clickOn("#targets-ceiling").write("0");
        window.press(KeyCode.ESCAPE);
        OpenWindow.until(() -> window.text("#targets-message").contains("not saved"));
        window.press(KeyCode.ESCAPE);
        OpenWindow.until(() -> window.isShown("#programs-list"));
    }
}
