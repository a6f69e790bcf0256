package palpa.ui.programs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import palpa.coaching.Activity;
import palpa.coaching.HandUse;
import palpa.coaching.Leg;
import palpa.coaching.StepPicture;
import palpa.model.Labelled;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.Words;

/** The fields of one step. FX thread only. */
final class FormPane extends ScrollPane {

    private static final double WIDTH = 345;
    private static final double LABEL_WIDTH = 108;

    private final GridPane grid = new GridPane();
    private int rows;

    FormPane(StepForm form) {
        BooleanBinding exercise = form.activity.isEqualTo(Activity.EXERCISE);
        add("activity", choice(form.activity, List.of(Activity.values()), "programs.activity."));
        add("region", choice(form.region, List.of(Region.values()), "ui.region."));
        add("route", text(form.route));
        add("technique", perhaps(
                form.technique, Stream.of(Technique.values()).filter(Technique::isMassage), "ui.technique."), exercise);
        add("level", perhaps(
                form.level, Stream.of(Level.LIGHT, Level.MODERATE, Level.FIRM), "ui.level."), exercise);
        add("repetitions", text(form.repetitions), exercise);
        add("seconds", text(form.seconds));
        add("leg", perhaps(form.leg, Arrays.stream(Leg.values()), "programs.leg_word."));
        add("hands", choice(form.hands, List.of(HandUse.values()), "programs.hands."), exercise);
        add("left", perhaps(form.left, Arrays.stream(Surface.values()), "ui.surface."), exercise);
        add("right", perhaps(form.right, Arrays.stream(Surface.values()), "ui.surface."), exercise);
        add("beats", text(form.beats), exercise);
        add("picture", perhaps(form.picture, Arrays.stream(StepPicture.values()), "programs.picture."));
        add("instruction", text(form.instruction));
        grid.setHgap(8);
        grid.setVgap(6);
        ColumnConstraints names = new ColumnConstraints(LABEL_WIDTH);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        setContent(grid);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("quiet-scroll");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
    }

    /** A field with its name before it, in one line. */
    static HBox labelled(String key, TextField field) {
        Label words = new Label(Words.of(key));
        words.setMinWidth(LABEL_WIDTH);
        words.setLabelFor(field);
        field.setAccessibleText(words.getText());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(8, words, field);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private void add(String name, Control field) {
        Label words = new Label(Words.of("programs.form." + name));
        words.setLabelFor(field);
        field.setId("form-" + name);
        field.setAccessibleText(words.getText());
        field.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(rows++, words, field);
    }

    /** A field that an exercise has no use for. */
    private void add(String name, Control field, BooleanBinding exercise) {
        add(name, field);
        field.disableProperty().bind(exercise);
    }

    private static TextField text(StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static <T extends Labelled> ChoiceBox<T> choice(Property<T> value, List<T> all, String prefix) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(all);
        box.setConverter(words(constant -> Words.of(prefix + constant.label())));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    /** A choice in which one may leave it open. */
    private static <T extends Labelled> ChoiceBox<Optional<T>> perhaps(
            Property<Optional<T>> value, Stream<T> all, String prefix) {
        ChoiceBox<Optional<T>> box = new ChoiceBox<>();
        box.getItems().add(Optional.empty());
        all.map(Optional::of).forEach(box.getItems()::add);
        box.setConverter(words(constant ->
                constant.map(each -> Words.of(prefix + each.label())).orElse(Words.of("programs.form.open"))));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }
}
