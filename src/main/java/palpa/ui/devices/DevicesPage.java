package palpa.ui.devices;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.model.Hand;
import palpa.session.DeviceReport;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Page;
import palpa.ui.kit.PageBars;

/** What the program sees on each port, what is wrong there, and what to do. FX thread only. */
public final class DevicesPage extends BorderPane implements Page {

    private static final KeyWord CHECK = new KeyWord("Q", Words.of("ui.help.check"));
    private static final KeyWord CALIBRATE = new KeyWord("K", Words.of("ui.help.calibrate"));

    private final VBox rows = new VBox(0);
    private final Label empty = new Label(Words.of("ui.devices.none"));
    private final PathCard path;
    private final Button usePorts;
    private final Button practise;
    private final Button virtual;
    private final Button check;
    private final Button calibrate;
    private final Map<Hand, HBox> waiting = new EnumMap<>(Hand.class);
    private List<DeviceRow> shown = List.of();

    /** What the page's buttons do. */
    public interface Choices {

        /** Goes to practice. */
        void practise();

        /** Looks for plugged-in gloves in place of virtual ones. */
        void usePorts();

        /** Lets another glove take the place of the one that {@code hand} waits for. */
        void takeAnyGlove(Hand hand);

        /** Begins with virtual gloves. */
        void tryVirtual();

        /** Asks for a glove on the port at {@code path}; tells {@code answer} one sentence. */
        void addPort(String path, Consumer<String> answer);

        /** Checks the gloves in use. */
        void check();

        /** Calibrates a glove. */
        void calibrate();

        /** Goes back. */
        void back();
    }

    public DevicesPage(Choices choices) {
        getStyleClass().add("devices");
        usePorts = button("ui.devices.real", "", choices::usePorts);
        usePorts.setId("devices-real");
        practise = button("ui.devices.practise", "", choices::practise);
        virtual = button("ui.devices.virtual", VirtualKey.WORD.key(), choices::tryVirtual);
        check = button("ui.devices.check", CHECK.key(), choices::check);
        check.setId("devices-check");
        calibrate = button("ui.devices.calibrate", CALIBRATE.key(), choices::calibrate);
        calibrate.setId("devices-calibrate");
        practise.getStyleClass().add("accent");
        practise.setId("devices-practise");
        path = new PathCard(choices::addPort);
        setTop(header(choices));
        empty.getStyleClass().add("devices-empty");
        empty.setId("devices-empty");
        empty.setWrapText(true);
        rows.setId("devices-rows");
        Card ports = new Card(Words.of("ui.devices.ports"), empty, rows);
        for (Hand hand : Hand.values()) {
            waiting.put(hand, waitingLine(hand, choices));
        }
        ports.getChildren().addAll(waiting.values());
        VBox column = new VBox(14, ports, path, helpCard());
        column.setMaxWidth(880);
        VBox centred = new VBox(column);
        centred.setAlignment(Pos.TOP_CENTER);
        centred.getStyleClass().add("body");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        show(List.of(), Set.of(), false);
    }

    private HBox header(Choices choices) {
        Button back = button("ui.devices.back", "Esc", choices::back);
        back.setId("devices-back");
        return PageBars.header(Words.of("ui.devices"), back, usePorts, virtual, check, calibrate, practise);
    }

    private static HBox waitingLine(Hand hand, Choices choices) {
        Label words = new Label(Words.of("ui.devices.waiting." + hand.label()));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(12, words, button("ui.devices.any", "", () -> choices.takeAnyGlove(hand)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setId("devices-waiting-" + hand.label());
        line.getStyleClass().add("device-row");
        return line;
    }

    private static Button button(String key, String cap, Runnable action) {
        Button button = new Button(Words.of(key));
        if (!cap.isEmpty()) {
            button.setGraphic(new KeyCap(cap));
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Card helpCard() {
        VBox steps = new VBox(6);
        for (int i = 1; i <= 4; i++) {
            steps.getChildren().add(helpLine(i));
        }
        return new Card(Words.of("ui.devices.help"), steps);
    }

    private static HBox helpLine(int number) {
        Label digit = new Label(number + ".");
        digit.getStyleClass().add("help-number");
        Label step = new Label(Words.of("ui.devices.help." + number));
        step.setWrapText(true);
        return new HBox(digit, step);
    }

    @Override
    public Node node() {
        return this;
    }

    /** The way to practice has the focus at first; the field for a path is the next. */
    @Override
    public void shown() {
        practise.requestFocus();
    }

    @Override
    public void hidden() {
        path.clear();
    }

    @Override
    public boolean pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && event.getCode() == KeyCode.K) {
            calibrate.fire();
            return true;
        }
        if (plain && event.getCode() == KeyCode.Q) {
            check.fire();
            return true;
        }
        return VirtualKey.fire(event, virtual);
    }

    @Override
    public List<KeyWord> keys() {
        return List.of(CHECK, CALIBRATE, VirtualKey.WORD);
    }

    /**
     * Shows what is on the ports now; rows are made anew only where something changed.
     *
     * @param waitedFor hands whose glove is away and being waited for
     * @param virtual whether these are virtual gloves' ports
     */
    public void show(List<DeviceReport> reports, Set<Hand> waitedFor, boolean virtual) {
        waiting.forEach((hand, line) -> setShown(line, waitedFor.contains(hand)));
        setShown(usePorts, virtual);
        List<DeviceRow> now = reports.stream().map(DeviceRow::of).toList();
        setShown(empty, now.isEmpty());
        if (!now.equals(shown)) {
            shown = now;
            rows.getChildren().setAll(now.stream().map(DeviceLine::new).toList());
        }
    }

    private static void setShown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
