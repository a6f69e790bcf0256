package palpa.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.Cover;

/** Asks who practises: a name that is known, or a new one. FX thread only. */
final class TraineeSheet extends Cover {

    private static final int LONGEST_NAME = 100;
    private static final double LIST_HEIGHT = 260;
    private static final double WIDTH = 420;

    private final Consumer<String> choose;
    private final TextField name = new TextField();
    private final VBox known = new VBox(6);

    /** @param choose told the name that is chosen, empty for nobody */
    TraineeSheet(Consumer<String> choose) {
        this("trainee", Words.of("ui.trainee"), "ui.trainee.", choose);
    }

    /**
     * The same for another purpose.
     *
     * @param id begins the names of its parts in the scene
     * @param words begins the keys of its words
     * @param above what stands above the name
     */
    TraineeSheet(String id, String title, String words, Consumer<String> choose, Node... above) {
        super("sheet-" + id, title);
        this.choose = choose;
        Label why = wrapped(Words.of(words + "why"));
        why.getStyleClass().add("muted");
        why.setMaxWidth(WIDTH);
        fill(why);
        fill(above);
        fill(field(id, words), list());
    }

    private HBox field(String id, String words) {
        name.setId(id + "-name");
        name.setAccessibleText(Words.of("ui.trainee"));
        name.setPromptText(Words.of(words + "prompt"));
        name.setOnAction(event -> take(name.getText()));
        name.textProperty().addListener((property, old, text) -> name.setText(shortened(text)));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button accept = new Button(Words.of(words + "go"));
        accept.setId(id + "-go");
        accept.getStyleClass().add("accent");
        accept.setOnAction(event -> take(name.getText()));
        accept.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, name, accept);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }

    private ScrollPane list() {
        ScrollPane scroll = new ScrollPane(known);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(LIST_HEIGHT);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        scroll.visibleProperty().bind(Bindings.isNotEmpty(known.getChildren()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        return scroll;
    }

    /** Offers the names there are. */
    void offer(List<String> names) {
        known.getChildren().setAll(names.stream().map(this::button).toList());
    }

    /** Shows the sheet. */
    void ask(String present) {
        name.setText(present);
        setVisible(true);
        name.requestFocus();
        name.selectAll();
    }

    private Button button(String trainee) {
        Button button = new Button(trainee);
        button.getStyleClass().add("program");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(event -> take(trainee));
        return button;
    }

    private void take(String trainee) {
        setVisible(false);
        choose.accept(trainee.strip());
    }
}
