package palpa.ui.devices;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import palpa.session.DeviceReport;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyCap;

/** What the program sees on each port, what is wrong there, and what to do. FX thread only. */
public final class DevicesPage extends BorderPane {

    private final VBox rows = new VBox(0);
    private final Label empty = new Label(Words.of("ui.devices.none"));
    private final Label answer = new Label();
    private final TextField path = new TextField();
    private List<DeviceRow> shown = List.of();

    /** What the page's buttons do. */
    public interface Choices {

        /** Goes to practice. */
        void practise();

        /** Begins with virtual gloves. */
        void tryVirtual();

        /** Asks for a glove on the port at {@code path}; tells {@code answer} one sentence. */
        void addPort(String path, Consumer<String> answer);

        /** Goes back. */
        void back();
    }

    public DevicesPage(Choices choices) {
        getStyleClass().add("devices");
        setTop(header(choices));
        empty.getStyleClass().add("devices-empty");
        empty.setId("devices-empty");
        empty.setWrapText(true);
        rows.setId("devices-rows");
        Card ports = new Card(Words.of("ui.devices.ports"), empty, rows);
        VBox column = new VBox(14, ports, addCard(choices), helpCard());
        column.setMaxWidth(880);
        VBox centred = new VBox(column);
        centred.setAlignment(Pos.TOP_CENTER);
        centred.getStyleClass().add("body");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        show(List.of());
    }

    private static HBox header(Choices choices) {
        Label brand = new Label("Palpa");
        brand.getStyleClass().add("brand");
        Label title = new Label(Words.of("ui.devices"));
        title.getStyleClass().add("step-place");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = button("ui.devices.back", "Esc", choices::back);
        back.setId("devices-back");
        Button virtual = button("ui.devices.virtual", "V", choices::tryVirtual);
        Button practise = button("ui.devices.practise", "", choices::practise);
        practise.getStyleClass().add("accent");
        practise.setId("devices-practise");
        HBox header = new HBox(12, brand, title, gap, back, virtual, practise);
        header.getStyleClass().add("header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private static Button button(String key, String cap, Runnable action) {
        Button button = new Button(Words.of(key));
        if (!cap.isEmpty()) {
            button.setGraphic(new KeyCap(cap));
            button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        }
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Card addCard(Choices choices) {
        path.setPromptText(Words.of("ui.devices.path.example"));
        path.setId("devices-path");
        path.setAccessibleText(Words.of("ui.devices.path"));
        HBox.setHgrow(path, Priority.ALWAYS);
        Button add = button("ui.devices.add", "", () -> add(choices));
        add.setId("devices-add");
        path.setOnAction(event -> add(choices));
        answer.setId("devices-answer");
        answer.getStyleClass().add("device-advice");
        answer.setWrapText(true);
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        HBox line = new HBox(8, path, add);
        line.setAlignment(Pos.CENTER_LEFT);
        Label why = new Label(Words.of("ui.devices.path.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        return new Card(Words.of("ui.devices.path"), why, line, answer);
    }

    private void add(Choices choices) {
        String wanted = path.getText().strip();
        if (wanted.isEmpty()) {
            answer.setText(Words.of("ui.devices.path.empty"));
            return;
        }
        answer.setText(Words.of("ui.devices.path.trying", wanted));
        choices.addPort(wanted, answer::setText);
    }

    private static Card helpCard() {
        VBox steps = new VBox(6);
        for (int i = 1; i <= 4; i++) {
            Label step = new Label(i + ".  " + Words.of("ui.devices.help." + i));
            step.setWrapText(true);
            steps.getChildren().add(step);
        }
        return new Card(Words.of("ui.devices.help"), steps);
    }

    /** Shows what is on the ports now; rows are made anew only where something changed. */
    public void show(List<DeviceReport> reports) {
        List<DeviceRow> now = reports.stream().map(DeviceRow::of).toList();
        if (now.equals(shown) && !(now.isEmpty() && rows.getChildren().isEmpty() && !empty.isVisible())) {
            return;
        }
        shown = now;
        empty.setVisible(now.isEmpty());
        empty.setManaged(now.isEmpty());
        rows.getChildren().setAll(now.stream().map(DevicesPage::node).toList());
    }

    private static HBox node(DeviceRow row) {
        FontIcon sign = new FontIcon(icon(row.kind()));
        sign.getStyleClass().addAll("device-icon", "device-" + row.kind().name().toLowerCase(java.util.Locale.ROOT));
        Label title = new Label(row.title());
        title.getStyleClass().add("device-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label subtitle = new Label(row.subtitle());
        subtitle.getStyleClass().add("muted");
        HBox head = new HBox(8, title, subtitle);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(3, head);
        addLine(words, row.glove(), "device-glove");
        addLine(words, row.advice(), "device-advice");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(14, sign, words);
        line.getStyleClass().add("device-row");
        line.setAccessibleText(row.title() + ". " + row.glove() + " " + row.advice());
        return line;
    }

    private static void addLine(VBox words, String text, String styleClass) {
        if (!text.isEmpty()) {
            Label line = new Label(text);
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            line.getStyleClass().add(styleClass);
            words.getChildren().add(line);
        }
    }

    private static Feather icon(DeviceRow.Kind kind) {
        return switch (kind) {
            case GLOVE -> Feather.CHECK_CIRCLE;
            case TROUBLED_GLOVE -> Feather.ALERT_TRIANGLE;
            case NOTHING -> Feather.MINUS_CIRCLE;
            case ASKING -> Feather.LOADER;
        };
    }
}
