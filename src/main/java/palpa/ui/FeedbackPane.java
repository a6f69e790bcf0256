package palpa.ui;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.session.Words;
import palpa.session.progress.FeedbackChoice;
import palpa.ui.kit.EnumWords;

/** Chooses when one is shown how it goes, and says what each way is good for. FX thread only. */
final class FeedbackPane extends VBox {

    private static final EnumWords<FeedbackMode> NAMES = new EnumWords<>(FeedbackMode.class, "progress.feedback.");
    private static final double WIDTH = 520;

    private final ComboBox<FeedbackMode> mode = new ComboBox<>();
    private final Spinner<Integer> every = new Spinner<>(1, FeedbackChoice.MOST_BOUTS, 1);

    FeedbackPane() {
        super(6);
        setPrefWidth(WIDTH);
        mode.setId("settings-feedback");
        mode.getItems().setAll(FeedbackMode.values());
        mode.setConverter(new Named());
        every.setId("settings-every");
        every.setPrefWidth(80);
        every.setAccessibleText(Words.of("progress.every", Integer.toString(FeedbackChoice.MOST_BOUTS)));
        Label words = new Label(Words.of("progress.feedback"));
        words.setLabelFor(mode);
        words.getStyleClass().add("row-value");
        Label number = new Label(every.getAccessibleText());
        number.setLabelFor(every);
        number.setMinWidth(USE_PREF_SIZE);
        mode.setMinWidth(USE_PREF_SIZE);
        BooleanBinding counts = mode.valueProperty().isEqualTo(FeedbackMode.EVERY_NTH_BOUT);
        HBox counted = new HBox(6, every, number);
        counted.setAlignment(Pos.CENTER_LEFT);
        counted.visibleProperty().bind(counts);
        counted.managedProperty().bind(counts);
        HBox line = new HBox(10, mode, counted);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, line, goodFor());
    }

    private Label goodFor() {
        Label good = new Label();
        good.setId("settings-good-for");
        good.getStyleClass().add("small-muted");
        good.setWrapText(true);
        good.setMinHeight(USE_PREF_SIZE);
        good.textProperty().bind(Bindings.createStringBinding(() -> goodFor(mode.getValue()), mode.valueProperty()));
        mode.accessibleTextProperty().bind(good.textProperty());
        return good;
    }

    private static String goodFor(FeedbackMode mode) {
        if (mode == null) {
            return "";
        }
        FeedbackPlan plan = FeedbackPlan.of(mode);
        double figure = mode == FeedbackMode.BANDWIDTH ? 100 * plan.bandwidthShare() : plan.requestSeconds();
        return Words.of("progress.good_for." + mode.label(), String.format(Locale.ROOT, "%.0f", figure));
    }

    void show(FeedbackChoice choice) {
        mode.setValue(choice.mode());
        every.getValueFactory().setValue(choice.everyBouts());
    }

    FeedbackChoice chosen() {
        return new FeedbackChoice(mode.getValue(), every.getValue());
    }

    /** The mode in words; nobody types one. */
    private static final class Named extends StringConverter<FeedbackMode> {

        @Override
        public String toString(FeedbackMode of) {
            return NAMES.of(of);
        }

        @Override
        public FeedbackMode fromString(String typed) {
            throw new UnsupportedOperationException("chosen, never typed: " + typed);
        }
    }
}
