package palpa.ui.teach;

import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import palpa.session.Settings;
import palpa.session.Settings.Setting;
import palpa.session.Toolbox;
import palpa.session.Words;
import palpa.session.learning.Corrected;
import palpa.session.learning.Teaching;
import palpa.ui.kit.Cover;
import palpa.ui.kit.Worker;
import palpa.ui.teach.TeachModel.State;

/** Teaches the recogniser: asks what from, learns, and shows what would change before it is accepted. FX thread only. */
public final class TeachSheet extends Cover {

    private static final double WIDTH = 560;
    private static final int LONGEST_NAME = 60;

    private final ExecutorService worker = Worker.named("teaching");
    private final Settings settings;
    private final TeachModel model;
    private final TextField name = new TextField();
    private final TeachReport report = new TeachReport();
    private final Button go = new Button();
    private final Button close = new Button();

    /** @param changed told that another model is in force */
    public TeachSheet(Toolbox tools, Runnable changed) {
        super("sheet-teach", Words.of("teach.title"));
        settings = tools.settings();
        model = new TeachModel(Teacher.of(new Teaching(tools)), tools.models(), worker, Platform::runLater, changed);
        fill(asking(), learning(), report, answer(), buttons());
        setSheetWidth(WIDTH);
        show(report, State.LEARNT);
        model.taughtProperty().addListener((property, old, taught) -> showReport());
        model.stateProperty().addListener((property, old, now) -> turnTo(now));
        turnTo(State.ASKING);
    }

    /** Makes {@code node} seen in {@code when} alone. */
    private void show(Node node, State when) {
        BooleanBinding now = model.stateProperty().isEqualTo(when);
        node.visibleProperty().bind(now);
        node.managedProperty().bind(now);
    }

    private VBox asking() {
        ToggleGroup group = new ToggleGroup();
        RadioButton here = choice("teach-here", "teach.here", model.hereProperty(), group);
        RadioButton library = choice("teach-library", "teach.library", model.inLibraryProperty(), group);
        here.setSelected(true);
        model.fromLibraryProperty().addListener((property, old, all) -> (all ? library : here).setSelected(true));
        library.selectedProperty()
                .addListener((property, old, on) -> model.fromLibraryProperty().set(on));
        Label called = new Label(Words.of("teach.name"));
        called.setLabelFor(name);
        name.setId("teach-name");
        name.setAccessibleText(called.getText());
        name.textProperty().bindBidirectional(model.nameProperty());
        name.textProperty().addListener((property, old, text) -> {
            if (text.length() > LONGEST_NAME) {
                name.setText(text.substring(0, LONGEST_NAME));
            }
        });
        name.setOnAction(event -> model.learn());
        Label keeps = wrapped(Words.of("teach.keeps"));
        keeps.getStyleClass().add("muted");
        VBox asking = new VBox(10, wrapped(Words.of("teach.why")), here, library, called, name, keeps);
        show(asking, State.ASKING);
        return asking;
    }

    private static RadioButton choice(String id, String key, ObservableValue<Corrected> corrected, ToggleGroup group) {
        RadioButton choice = new RadioButton();
        choice.setId(id);
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of(key, TeachWords.of(corrected.getValue())), corrected));
        return choice;
    }

    private VBox learning() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setId("teach-progress");
        bar.setAccessibleText(Words.of("teach.progress"));
        bar.progressProperty().bind(model.doneProperty());
        VBox learning = new VBox(10, wrapped(Words.of("teach.learning")), bar);
        show(learning, State.LEARNING);
        return learning;
    }

    private Label answer() {
        Label answer = wrapped("");
        answer.setId("teach-answer");
        answer.getStyleClass().add("device-advice");
        answer.textProperty().bind(model.sentenceProperty());
        answer.visibleProperty().bind(answer.textProperty().isNotEmpty());
        answer.managedProperty().bind(answer.visibleProperty());
        return answer;
    }

    private HBox buttons() {
        go.setId("teach-go");
        go.getStyleClass().add("accent");
        go.managedProperty().bind(go.visibleProperty());
        go.setOnAction(event -> goOn());
        close.setId("teach-close");
        close.setOnAction(event -> stopOrClose());
        HBox buttons = new HBox(10, go, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void showReport() {
        if (model.taughtProperty().get() != null) {
            report.show(model.taughtProperty().get());
        }
    }

    private void turnTo(State now) {
        go.setVisible(now != State.LEARNING);
        go.setText(Words.of(now == State.LEARNT ? "teach.use" : "teach.learn"));
        close.setText(Words.of(
                switch (now) {
                    case LEARNING -> "teach.cancel";
                    case LEARNT -> "teach.keep";
                    default -> "teach.close";
                }));
        if (now == State.ACCEPTED) {
            setVisible(false);
        } else {
            (now == State.ASKING ? go : close).requestFocus();
        }
    }

    private void goOn() {
        if (model.stateProperty().get() == State.LEARNT) {
            model.accept();
        } else {
            model.learn();
        }
    }

    private void stopOrClose() {
        if (model.stateProperty().get() == State.LEARNING) {
            model.cancel();
        } else {
            setVisible(false);
        }
    }

    /** Shows the sheet for {@code wish}; while something is learnt it stays with that. */
    public void ask(TeachWish wish) {
        String author = settings.get(Setting.AUTHOR).orElse("");
        model.ask(wish, author.isBlank() ? Words.of("teach.name.usual") : Words.of("teach.name.of", author));
        setVisible(true);
        (go.isVisible() ? go : close).requestFocus();
    }

    /** Cancels what is being learnt, and lets go of the thread. */
    public void stop() {
        model.cancel();
        worker.shutdown();
    }
}
