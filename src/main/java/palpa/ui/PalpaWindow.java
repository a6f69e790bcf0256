package palpa.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import palpa.session.Toolbox;

/** The program's one window. FX thread only, but for {@link #launch}. */
public final class PalpaWindow {

    private final Stage stage;
    private final Toolbox tools;

    public PalpaWindow(Stage stage, Toolbox tools, LessonStarter starter, WindowOptions options) {
        this.stage = stage;
        this.tools = tools;
    }

    /** Starts JavaFX and opens the window; returns at once. The program ends when the window is closed. */
    public static void launch(Toolbox tools, LessonStarter starter, WindowOptions options) {
        Platform.startup(() -> new PalpaWindow(new Stage(), tools, starter, options).show());
    }

    /** Shows the window, and looks for gloves. */
    public void show() {
        stage.setTitle("Palpa " + tools.version());
        stage.setScene(new Scene(new StackPane(), 1280, 800));
        stage.show();
    }
}
