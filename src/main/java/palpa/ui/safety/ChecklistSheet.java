package palpa.ui.safety;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.coaching.Leg;
import palpa.coaching.Program;
import palpa.coaching.safety.Adapt;
import palpa.coaching.safety.Adaptation;
import palpa.coaching.safety.Advice;
import palpa.coaching.safety.Outcome;
import palpa.coaching.safety.Stop;
import palpa.model.Labelled;
import palpa.session.Receiver;
import palpa.session.Receivers;
import palpa.session.Words;
import palpa.ui.kit.Cover;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyPress;

/**
 * The checklist before a practice: who is massaged, what stops it, what changes it. Then what comes of it is shown. One key says
 * that nothing of it applies. FX thread only.
 */
public final class ChecklistSheet extends Cover {

    private static final double WIDTH = 880;
    private static final KeyCode ON = KeyCode.N;

    /** Steps of the comfort factor from 0 to 1. */
    private static final double COMFORT_STEPS = 20;

    private final Supplier<LocalDate> today;
    private final ChecklistModel model = new ChecklistModel();
    private final ReceiverLine receiver;
    private final Button on = new Button();
    private final VBox list;
    private final OutcomePane outcome = new OutcomePane(this::goBack, this::begin);
    private boolean knownShown;
    private Program program;
    private Consumer<Receiver> accepted = answered -> {};

    ChecklistSheet(Receivers receivers, Supplier<LocalDate> today, Supplier<String> trainee) {
        super("sheet-safety", Words.of("safety.sheet"));
        this.today = today;
        receiver = new ReceiverLine(receivers, trainee, this::show);
        receiver.onEnter(on::requestFocus);
        HBox columns = new HBox(24, stops(), adapts());
        Label advice = small(ChangeWords.advice(Advice.When.BEFORE) + " " + ChangeWords.advice(Advice.When.DURING));
        list = new VBox(9, receiver, columns, comfort(), advice, foot());
        fill(list, outcome);
        setSheetWidth(WIDTH);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        showList(true);
    }

    private static Label small(String words) {
        Label label = wrapped(words);
        label.getStyleClass().add("small-muted");
        return label;
    }

    private VBox stops() {
        VBox column = column("safety.sheet.stop");
        for (Stop stop : Stop.values()) {
            column.getChildren().add(box("safety.stop.", stop, model.ticked(stop)));
        }
        return column;
    }

    private VBox adapts() {
        VBox column = column("safety.sheet.adapt");
        for (Adapt adapt : Adapt.values()) {
            CheckBox box = box("safety.adapt.", adapt, model.ticked(adapt));
            if (adapt.hasLeg()) {
                HBox line = new HBox(8, box, legOf(adapt, box));
                line.setAlignment(Pos.CENTER_LEFT);
                column.getChildren().add(line);
            } else {
                column.getChildren().add(box);
            }
        }
        return column;
    }

    private static VBox column(String key) {
        Label caption = new Label(Words.of(key));
        caption.getStyleClass().add("caption");
        VBox column = new VBox(3, caption);
        column.getStyleClass().add("safety-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(WIDTH / 2);
        return column;
    }

    private static CheckBox box(String prefix, Labelled what, BooleanProperty ticked) {
        CheckBox box = new CheckBox(Words.of(prefix + what.label()));
        box.setId("safety-" + what.label());
        box.selectedProperty().bindBidirectional(ticked);
        return box;
    }

    private Button legOf(Adapt adapt, CheckBox box) {
        Button leg = new Button();
        leg.setId("leg-" + adapt.label());
        leg.getStyleClass().add("leg-choice");
        leg.setMinWidth(Region.USE_PREF_SIZE);
        leg.visibleProperty().bind(box.selectedProperty());
        leg.setOnAction(event -> model.turnLeg(adapt));
        leg.textProperty().bind(model.leg(adapt).map(ChecklistSheet::legWords));
        leg.accessibleTextProperty()
                .bind(model.leg(adapt).map(one -> Words.of("safety.leg.spoken", box.getText(), legWords(one))));
        return leg;
    }

    private static String legWords(Optional<Leg> leg) {
        return Words.of("safety.leg." + leg.map(Labelled::label).orElse("both"));
    }

    private HBox comfort() {
        Slider slider = new Slider(Receiver.LEAST_COMFORT, Receiver.MOST_COMFORT, Receiver.USUAL_COMFORT);
        slider.setId("safety-comfort");
        slider.setBlockIncrement(1 / COMFORT_STEPS);
        slider.setMajorTickUnit(1 / COMFORT_STEPS);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(WIDTH / 4);
        slider.valueProperty()
                .addListener((property, old, value) -> model.comfortProperty().set(stepped(value.doubleValue())));
        model.comfortProperty().addListener((property, old, value) -> slider.setValue(value.doubleValue()));
        Label name = new Label(Words.of("safety.sheet.comfort"));
        name.setLabelFor(slider);
        slider.setAccessibleText(name.getText());
        Label value = new Label();
        value.setId("safety-comfort-value");
        value.getStyleClass().add("muted");
        value.textProperty().bind(model.comfortProperty().map(factor -> comfortWords(factor.doubleValue())));
        HBox line = new HBox(10, name, slider, new KeyCap("← →"), value);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static double stepped(double value) {
        return Math.round(value * COMFORT_STEPS) / COMFORT_STEPS;
    }

    private static String comfortWords(double factor) {
        return Words.of(
                "safety.sheet.comfort.value", String.format(Locale.ROOT, "%.2f", factor), ChangeWords.percent(factor));
    }

    private HBox foot() {
        on.setId("safety-on");
        on.getStyleClass().add("accent");
        on.setGraphic(new KeyCap(ON.getName()));
        on.setMinWidth(Region.USE_PREF_SIZE);
        on.textProperty()
                .bind(model.blankProperty().map(blank -> Words.of(blank ? "safety.sheet.nothing" : "safety.sheet.on")));
        on.setOnAction(event -> goOn());
        Label aid = wrapped(Words.of("safety.sheet.aid"));
        aid.getStyleClass().add("safety-aid");
        HBox.setHgrow(aid, Priority.ALWAYS);
        aid.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(16, aid, on);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /**
     * Asks before {@code asked} is practised.
     *
     * @param present who was massaged last
     * @param go told who is massaged and what they answered, once practice may begin; never where it may not
     */
    void ask(Program asked, Optional<Receiver> present, Consumer<Receiver> go) {
        program = asked;
        accepted = go;
        model.clear();
        showList(true);
        setVisible(true);
        receiver.ask(present.map(Receiver::name).orElse(""));
        present.filter(last -> !last.isNamed()).ifPresent(model::show);
    }

    /** What somebody known answered goes with their name; what was ticked for a new name stays as it is typed. */
    private void show(Optional<Receiver> known) {
        if (knownShown) {
            model.clear();
        }
        knownShown = known.isPresent();
        known.ifPresent(receiverKnown -> {
            model.show(receiverKnown);
            receiver.say(
                    receiverKnown.isAnswered(today.get())
                            ? Words.of("safety.sheet.who.today")
                            : Words.of("safety.sheet.who.again", receiverKnown.answeredOn()));
        });
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == ON && !KeyPress.isCommand(event) && !typing && list.isVisible()) {
            goOn();
            event.consume();
        }
    }

    /** Where nothing is changed practice begins; else what comes of the answers is shown first. */
    private void goOn() {
        Adaptation adaptation = model.adapt(program);
        if (adaptation.outcome() == Outcome.BEGIN && adaptation.changes().isEmpty()) {
            begin();
        } else {
            showList(false);
            outcome.show(program, model.answers(), adaptation);
        }
    }

    private void goBack() {
        showList(true);
        on.requestFocus();
    }

    private void begin() {
        setVisible(false);
        accepted.accept(model.receiver(receiver.name(), today.get()));
    }

    private void showList(boolean shown) {
        list.setVisible(shown);
        list.setManaged(shown);
        outcome.setVisible(!shown);
        outcome.setManaged(!shown);
    }
}
