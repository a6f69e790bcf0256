package palpa.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.session.Words;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyPress;
import palpa.ui.kit.KeyWord;

/**
 * Each step against its target, over a corner of the page: Enter goes to the chosen one, O changes the order, Esc closes. FX
 * thread only.
 */
final class StepsSheet extends VBox {

    static final List<KeyWord> KEYS = List.of(
            new KeyWord("Enter", Words.of("review.steps.go")),
            new KeyWord("O", Words.of("review.steps.help.order")),
            new KeyWord("Esc", Words.of("review.sheet.close")));

    private static final double WIDTH = 880;
    private static final double HEIGHT = 380;

    private final StepsModel model;
    private final StepTable table;
    private final Consumer<StepLine> chosen;
    private final Runnable closed;

    /**
     * @param chosen told the step that is to be looked at
     * @param closed called when it goes
     */
    StepsSheet(StepsModel model, Consumer<StepLine> chosen, Runnable closed) {
        super(10);
        this.model = model;
        this.chosen = chosen;
        this.closed = closed;
        table = new StepTable(model.lines());
        setId("sheet-steps");
        getStyleClass().addAll("sheet", "review-sheet");
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMinSize(0, 0);
        setVisible(false);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(), table, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
    }

    private HBox head() {
        Label title = new Label(Words.of("review.steps"));
        title.getStyleClass().add("review-sheet-title");
        Label order = new Label();
        order.setId("steps-order");
        order.getStyleClass().add("small-muted");
        order.textProperty()
                .bind(Bindings.when(model.worstFirstProperty())
                        .then(Words.of("review.steps.worst_first"))
                        .otherwise(Words.of("review.steps.in_order")));
        HBox head = new HBox(10, title, order);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private HBox buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button go = button("go", "Enter", this::go);
        go.getStyleClass().add("accent");
        HBox buttons = new HBox(8, button("order", "O", this::reorder), gap, go, button("close", "Esc", this::close));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private static Button button(String name, String key, Runnable deed) {
        String words = name.equals("close") ? "review.sheet.close" : "review.steps." + name;
        Button button = new Button(Words.of(words), new KeyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("steps-" + name);
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** Opens it on what its model shows. */
    void open() {
        setVisible(true);
        chooseFirst();
        table.requestFocus();
    }

    private void chooseFirst() {
        table.getSelectionModel().clearAndSelect(0);
        table.scrollTo(0);
    }

    private void reorder() {
        model.toggleOrder();
        chooseFirst();
    }

    private void go() {
        StepLine line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            chosen.accept(line);
        }
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            closed.run();
        }
    }

    /** Where a button has the focus, Enter is the button's. */
    private void key(KeyEvent event) {
        if (KeyPress.isCommand(event)) {
            return;
        }
        boolean onButton = event.getTarget() instanceof Button;
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (code == KeyCode.O) {
            event.consume();
            reorder();
        } else if (code == KeyCode.ENTER && !onButton) {
            event.consume();
            go();
        }
    }
}
