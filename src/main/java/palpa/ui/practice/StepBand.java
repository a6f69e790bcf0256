package palpa.ui.practice;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.StepDrawing;
import palpa.ui.kit.Still;

/** What is to be done now, how far it is, and what comes next: one band over everything else. FX thread only. */
final class StepBand extends HBox {

    private static final double PICTURE_WIDTH = 112;
    private static final double SMALL_WIDTH = 56;
    private static final double PROGRESS_WIDTH = 210;
    private static final double NEXT_WIDTH = 196;

    StepBand(StepModel step) {
        super(16);
        getStyleClass().addAll("card-panel", "step-band");
        setId("step-band");
        setAlignment(Pos.CENTER_LEFT);
        VBox words = words(step);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(picture(step), words, progress(step), next(step));
    }

    private static StepDrawing picture(StepModel step) {
        StepDrawing picture = sized(new StepDrawing(), PICTURE_WIDTH);
        picture.setId("step-picture");
        step.pictureProperty().addListener((property, old, now) -> picture.show(now));
        step.pictureProperty().addListener((property, old, now) -> present(picture, now.isPresent()));
        picture.show(step.pictureProperty().get());
        present(picture, step.pictureProperty().get().isPresent());
        return picture;
    }

    private static StepDrawing sized(StepDrawing picture, double width) {
        picture.setMinSize(width, width * 0.62);
        picture.setPrefSize(width, width * 0.62);
        picture.setMaxSize(width, width * 0.62);
        return picture;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private static VBox words(StepModel step) {
        Label instruction = new Label();
        instruction.textProperty().bind(step.instructionProperty());
        instruction.getStyleClass().add("step-instruction");
        instruction.setId("instruction");
        instruction.setWrapText(true);
        instruction.setMinWidth(60);
        instruction.setMinHeight(USE_PREF_SIZE);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(step.instructionProperty());
        instruction.setTooltip(whole);
        Label manner = new Label();
        manner.textProperty().bind(step.mannerProperty());
        manner.getStyleClass().add("step-manner");
        manner.setId("manner");
        manner.setWrapText(true);
        manner.managedProperty().bind(manner.textProperty().isNotEmpty());
        VBox words = new VBox(2, instruction, manner, new RouteLine(step));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(60);
        return words;
    }

    private static VBox progress(StepModel step) {
        Label done = new Label();
        done.textProperty().bind(step.doneTextProperty());
        done.getStyleClass().add("step-done");
        done.setId("done");
        done.setMinWidth(USE_PREF_SIZE);
        Label left = new Label();
        left.textProperty()
                .bind(step.timeLeftProperty().map(time -> time.isEmpty() ? "" : Words.of("practice.left", time)));
        left.getStyleClass().add("small-muted");
        left.setId("time-left");
        VBox progress = new VBox(
                5,
                new Still(Pos.CENTER_LEFT, done),
                new Still(Pos.CENTER_LEFT, bar(step)),
                new Still(Pos.CENTER_LEFT, left));
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.getStyleClass().add("step-progress-box");
        progress.setPrefWidth(PROGRESS_WIDTH);
        progress.setMinWidth(USE_PREF_SIZE);
        return progress;
    }

    private static ProgressBar bar(StepModel step) {
        ProgressBar bar = new ProgressBar(0);
        bar.getStyleClass().add("step-progress");
        bar.setAccessibleText(Words.of("ui.step.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        step.doneProperty().addListener((property, old, done) -> showDone(bar, done.doubleValue()));
        showDone(bar, step.doneProperty().get());
        return bar;
    }

    private static void showDone(ProgressBar bar, double done) {
        boolean asked = !Double.isNaN(done);
        present(bar, asked);
        bar.setProgress(asked ? done : 0);
    }

    private static HBox next(StepModel step) {
        StepDrawing picture = sized(new StepDrawing(), SMALL_WIDTH);
        step.nextPictureProperty().addListener((property, old, now) -> picture.show(now));
        step.nextPictureProperty().addListener((property, old, now) -> present(picture, now.isPresent()));
        picture.show(step.nextPictureProperty().get());
        present(picture, step.nextPictureProperty().get().isPresent());
        Label caption = new Label(Words.of("ui.step.next"));
        caption.getStyleClass().add("small-muted");
        caption.setMinWidth(USE_PREF_SIZE);
        Label in = new Label();
        in.textProperty().bind(step.nextInProperty());
        in.getStyleClass().add("step-next-in");
        in.setId("next-in");
        HBox head = new HBox(6, caption, new KeyCap(Action.NEXT_STEP.key()), new Still(Pos.CENTER_LEFT, in));
        head.setAlignment(Pos.CENTER_LEFT);
        Label title = new Label();
        title.textProperty().bind(step.nextProperty());
        title.getStyleClass().add("step-next");
        title.setId("next");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(3, head, title);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox next = new HBox(10, picture, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        next.setAlignment(Pos.CENTER_LEFT);
        next.getStyleClass().add("step-next-box");
        next.setPrefWidth(NEXT_WIDTH);
        next.setMinWidth(NEXT_WIDTH);
        return next;
    }
}
