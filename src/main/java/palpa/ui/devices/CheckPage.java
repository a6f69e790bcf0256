package palpa.ui.devices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.session.Calibrations;
import palpa.session.Lesson;
import palpa.session.SensorWords;
import palpa.session.Words;
import palpa.ui.kit.Brand;
import palpa.ui.kit.Card;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Page;

/** Does every site answer, and does the calibration still hold? Of both gloves in use. FX thread only. */
public final class CheckPage extends BorderPane implements Page {

    private static final List<KeyWord> KEYS = List.of(
            new KeyWord("L", Words.of("ui.check.help.left")),
            new KeyWord("R", Words.of("ui.check.help.right")),
            new KeyWord("A", Words.of("ui.check.help.anew")));

    private static final double GREATEST_NEWTONS = 100;

    private final Deeds deeds;
    private final List<CheckModel> models;
    private final List<CheckCard> cards;
    private final TextField load = new TextField("10");
    private final ComboBox<String> site = new ComboBox<>();
    private final Label wrong = new Label();
    private final Button anew = new Button(Words.of("ui.check.anew"), new KeyCap("A"));
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long nowNanos) {
            refresh();
        }
    };

    /** What the page asks of the window. */
    public interface Deeds {

        /** The lesson whose gloves are checked. */
        Optional<Lesson> lesson();

        /** A glove's calibration no longer holds. */
        void calibrationEnded();

        /** Goes back. */
        void back();
    }

    /** @param today the day a check bears */
    public CheckPage(Calibrations calibrations, Deeds deeds, Supplier<LocalDate> today) {
        this.deeds = deeds;
        models = Arrays.stream(Hand.values())
                .map(hand -> new CheckModel(calibrations, hand, today))
                .toList();
        cards = models.stream().map(this::card).toList();
        getStyleClass().add("devices");
        setTop(header());
        HBox both = new HBox(14);
        cards.forEach(card -> {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(420);
            both.getChildren().add(card);
        });
        VBox column = new VBox(14, both, loadCard());
        column.setMaxWidth(880);
        VBox centred = new VBox(column);
        centred.setAlignment(Pos.TOP_CENTER);
        centred.getStyleClass().add("body");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        cards.forEach(CheckCard::refresh);
    }

    private CheckCard card(CheckModel model) {
        String key = KEYS.get(model.hand().ordinal()).key();
        return new CheckCard(model, key, () -> begin(model), () -> replace(model));
    }

    private HBox header() {
        Label title = new Label(Words.of("ui.check"));
        title.getStyleClass().add("step-place");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = new Button(Words.of("ui.devices.back"), new KeyCap("Esc"));
        back.setContentDisplay(ContentDisplay.RIGHT);
        back.setId("check-back");
        back.setOnAction(event -> deeds.back());
        anew.setContentDisplay(ContentDisplay.RIGHT);
        anew.setId("check-anew");
        anew.setOnAction(event -> models.forEach(CheckModel::touchAnew));
        HBox header = new HBox(12, new Brand(), title, gap, back, anew);
        header.getStyleClass().add("header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Card loadCard() {
        for (Site one : Site.values()) {
            site.getItems().add(SensorWords.site(one));
        }
        site.getSelectionModel().select(Site.PALM_HEEL.ordinal());
        site.setId("check-site");
        site.setAccessibleText(Words.of("ui.check.load.site"));
        load.setPrefColumnCount(5);
        load.setId("check-load");
        load.setAccessibleText(Words.of("ui.check.load"));
        wrong.getStyleClass().add("device-advice");
        wrong.setId("check-wrong");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        Label why = new Label(Words.of("ui.check.load.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        FlowPane line = new FlowPane(
                8,
                8,
                load,
                new Label(Words.of("ui.check.load.newtons")),
                new Label(Words.of("ui.check.load.on")),
                site);
        line.setAlignment(Pos.CENTER_LEFT);
        return new Card(Words.of("ui.check.load"), why, line, wrong);
    }

    private void begin(CheckModel model) {
        OptionalDouble newtons = load();
        wrong.setText(newtons.isPresent() ? "" : Words.of("ui.check.load.wrong", load.getText()));
        newtons.ifPresent(
                known -> model.begin(Site.values()[site.getSelectionModel().getSelectedIndex()], known));
    }

    private OptionalDouble load() {
        try {
            double newtons = Double.parseDouble(load.getText().strip().replace(',', '.'));
            return newtons > 0 && newtons <= GREATEST_NEWTONS ? OptionalDouble.of(newtons) : OptionalDouble.empty();
        } catch (NumberFormatException noNumber) {
            return OptionalDouble.empty();
        }
    }

    private void replace(CheckModel model) {
        if (model.replaced()) {
            ended();
        }
    }

    private void ended() {
        deeds.calibrationEnded();
        models.forEach(CheckModel::askAgain);
    }

    private void refresh() {
        deeds.lesson().ifPresent(lesson -> {
            boolean ended = false;
            for (CheckModel model : models) {
                ended |= model.update(lesson.view());
            }
            if (ended) {
                ended();
            }
        });
        cards.forEach(CheckCard::refresh);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        pulse.start();
        anew.requestFocus();
    }

    @Override
    public void hidden() {
        pulse.stop();
        models.forEach(CheckModel::leave);
    }

    @Override
    public boolean pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.A) {
            anew.fire();
            return true;
        }
        Optional<Hand> hand = hand(event.getCode());
        hand.ifPresent(of -> begin(models.get(of.ordinal())));
        return hand.isPresent();
    }

    private static Optional<Hand> hand(KeyCode code) {
        return switch (code) {
            case L -> Optional.of(Hand.LEFT);
            case R -> Optional.of(Hand.RIGHT);
            default -> Optional.empty();
        };
    }

    @Override
    public List<KeyWord> keys() {
        return KEYS;
    }

    @Override
    public void setDark(boolean dark) {
        // The stylesheet does it all.
    }
}
