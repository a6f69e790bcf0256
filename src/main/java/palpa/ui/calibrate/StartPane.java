package palpa.ui.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import palpa.calibration.SensorKind;
import palpa.model.Hand;
import palpa.session.Words;
import palpa.ui.kit.Card;

/** Which glove, which sites, and how: before a calibration begins. FX thread only. */
final class StartPane extends BorderPane {

    private static final double WIDTH = 880;
    private static final double PORT_WIDTH = 320;
    private static final int[] PASSES = {2, 3, 4};

    private final Choice<Hand> glove;
    private final Choice<Boolean> onlyFailed;
    private final Choice<Integer> passes;
    private final Choice<Loads> unit;
    private final Choice<SensorKind> sensors;
    private final ChoiceBox<String> scale = new ChoiceBox<>();
    private final Label said = new Label();
    private final Button begin = button("begin");
    private final Button goOn = button("go_on");
    private List<String> ports = List.of();
    private boolean wishesFailed;

    /** What the buttons do. */
    interface Deeds {
        void begin();

        void goOn();

        /** Another glove was chosen. */
        void chosen();
    }

    StartPane(Deeds deeds) {
        setId("calibrate-start");
        glove = new Choice<>("glove", List.of(Hand.values()), deeds::chosen);
        onlyFailed = new Choice<>("which", List.of(false, true), () -> {});
        passes = new Choice<>("passes", List.of(PASSES[0], PASSES[1], PASSES[2]), () -> {});
        unit = new Choice<>("unit", List.of(Loads.GRAMS, Loads.NEWTONS), () -> {});
        sensors = new Choice<>("sensors", List.of(SensorKind.values()), () -> {});
        for (int i = 0; i < PASSES.length; i++) {
            passes.name(i, Words.of("calibrate.passes." + PASSES[i]));
        }
        unit.name(0, Words.of("calibrate.unit.grams"));
        unit.name(1, Words.of("calibrate.unit.newtons"));
        sensors.name(0, Words.of("calibrate.sensors.fsr"));
        sensors.name(1, Words.of("calibrate.sensors.a201"));
        scale.setId("calibrate-scale-port");
        scale.setPrefWidth(PORT_WIDTH);
        scale.setAccessibleText(Words.of("calibrate.scale"));
        scale.getItems().setAll(Words.of("calibrate.scale.none"));
        scale.getSelectionModel().select(0);
        begin.setOnAction(event -> deeds.begin());
        goOn.setOnAction(event -> deeds.goOn());
        said.setId("calibrate-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("device-advice");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        VBox centred = new VBox(column());
        centred.setAlignment(Pos.TOP_CENTER);
        centred.getStyleClass().add("body");
        setCenter(centred);
    }

    private VBox column() {
        HBox buttons = new HBox(10, goOn, begin);
        buttons.setAlignment(Pos.CENTER_LEFT);
        Card what = new Card(
                Words.of("calibrate.start"),
                row("glove", glove.node()),
                row("which", onlyFailed.node()),
                row("passes", passes.node()),
                row("unit", unit.node()),
                row("sensors", sensors.node()),
                row("scale", scale),
                said,
                buttons);
        VBox steps = new VBox(6);
        for (int i = 1; i <= 5; i++) {
            steps.getChildren().add(step(i));
        }
        VBox column = new VBox(14, what, new Card(Words.of("calibrate.how"), steps));
        column.setMaxWidth(WIDTH);
        return column;
    }

    private static Node step(int number) {
        Label digit = new Label(number + ".");
        digit.getStyleClass().add("help-number");
        Label words = new Label(Words.of("calibrate.how." + number));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return new HBox(digit, words);
    }

    private static HBox row(String name, Node choice) {
        Label label = new Label(Words.of("calibrate." + name));
        label.getStyleClass().addAll("row-name", "calibrate-choice-name");
        label.setLabelFor(choice);
        HBox row = new HBox(12, label, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String name) {
        Button button = new Button(Words.of("calibrate." + name));
        button.setId("calibrate-" + name.replace('_', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** The hand whose glove is to be calibrated; empty while none streams. */
    Optional<Hand> hand() {
        return glove.chosen();
    }

    boolean onlyFailed() {
        return onlyFailed.chosen().orElse(false);
    }

    /** Has only the sites that failed chosen as soon as they are known, where that is wished for. */
    void wishFailed(boolean wished) {
        wishesFailed = wished;
    }

    int passes() {
        return passes.chosen().orElse(PASSES[0]);
    }

    Wish wish() {
        int port = scale.getSelectionModel().getSelectedIndex() - 1;
        return new Wish(
                unit.chosen().orElse(Loads.GRAMS),
                sensors.chosen().orElse(SensorKind.FSR),
                port >= 0 && port < ports.size() ? Optional.of(ports.get(port)) : Optional.empty());
    }

    /** Shows a glove's state, or that there is none. */
    void showGlove(Hand hand, String words, boolean there) {
        glove.name(hand.ordinal(), words);
        glove.enable(hand.ordinal(), there);
    }

    /** How many sites the chosen glove has, and how many of them failed or were never calibrated. */
    void showSites(int all, int failed) {
        onlyFailed.name(0, Words.of("calibrate.which.all", Integer.toString(all)));
        onlyFailed.name(
                1,
                failed == 0
                        ? Words.of("calibrate.which.none_failed")
                        : Words.of("calibrate.which.failed", Integer.toString(failed)));
        onlyFailed.enable(1, failed > 0 && failed < all);
        if (wishesFailed && all > 0) {
            onlyFailed.choose(1);
            wishesFailed = false;
        }
        begin.setDisable(all == 0);
    }

    /** Offers the ports a scale may be on. */
    void showPorts(List<String> newPorts) {
        if (!newPorts.equals(ports)) {
            int before = scale.getSelectionModel().getSelectedIndex();
            ports = List.copyOf(newPorts);
            List<String> items = new ArrayList<>();
            items.add(Words.of("calibrate.scale.none"));
            items.addAll(ports);
            scale.getItems().setAll(items);
            scale.getSelectionModel().select(before < items.size() ? before : 0);
        }
    }

    /** Says something of the chosen glove, and whether a calibration of it can be gone on with. */
    void say(String sentence, boolean interrupted) {
        said.setText(sentence);
        goOn.setVisible(interrupted);
        goOn.setManaged(interrupted);
        begin.setText(Words.of(interrupted ? "calibrate.begin_anew" : "calibrate.begin"));
        goOn.getStyleClass().remove("accent");
        begin.getStyleClass().remove("accent");
        (interrupted ? goOn : begin).getStyleClass().add("accent");
    }

    /** What most people want has the focus. */
    void shown() {
        (goOn.isVisible() ? goOn : begin).requestFocus();
    }
}
