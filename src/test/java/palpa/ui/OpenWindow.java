package palpa.ui;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import palpa.session.Toolbox;
import palpa.ui.kit.Digits;

/** A whole window, as a test drives and sees it: keys, clicks, and what is shown by its name in the scene. */
final class OpenWindow {

    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final PalpaWindow window;

    private OpenWindow(Stage stage, PalpaWindow window) {
        this.stage = stage;
        this.window = window;
    }

    static OpenWindow of(Toolbox tools, LessonStarter starter, WindowOptions options) throws TimeoutException {
        Fx.start();
        return Fx.call(() -> {
            Stage stage = new Stage();
            PalpaWindow window = new PalpaWindow(stage, tools, starter, options);
            window.show();
            return new OpenWindow(stage, window);
        });
    }

    Stage stage() {
        return stage;
    }

    FxRobot robot() {
        return robot;
    }

    /** Ends the program's threads too: a window whose threads go on is never given back by the collector. */
    void close() {
        Fx.run(window::end);
    }

    static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException late) {
            throw new AssertionError("did not come to be within 30 s", late);
        }
    }

    boolean isShown(String id) {
        return Fx.call(() -> {
            Node node = stage.getScene().lookup(id);
            for (Node at = node; at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return node != null;
        });
    }

    String text(String id) {
        return Fx.call(() -> {
            Node node = stage.getScene().lookup(id);
            return node instanceof Digits digits ? digits.getText() : ((Labeled) node).getText();
        });
    }

    void untilText(String id, String text) {
        until(() -> text(id).equals(text));
    }

    /** Says to the checklist that nothing of it applies; on real gloves it stands before practice. */
    void passChecklist() {
        until(() -> isShown("#receiver-name"));
        press(KeyCode.ENTER, KeyCode.N);
    }

    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
