package palpa.ui.library;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import palpa.session.Words;

/** What goes on, how far it is, and the way to stop it; takes no room while nothing goes on. FX thread only. */
final class TaskStrip extends HBox {

    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    TaskStrip(LongTask task) {
        super(12);
        setId("library-task");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("library-strip");
        words.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("step-progress");
        bar.progressProperty().bind(task.part());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button stop = new Button(Words.of("library.stop"));
        stop.setId("library-stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(event -> task.cancel());
        getChildren().addAll(words, bar, stop);
        managedProperty().bind(visibleProperty());
        task.what().addListener((known, before, now) -> show(now));
        show(task.what().get());
    }

    private void show(Task what) {
        setVisible(what != Task.NONE);
        words.setText(what == Task.NONE ? "" : Words.of("library.task." + what.label()));
        bar.setAccessibleText(words.getText());
    }
}
