package palpa.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import palpa.session.Words;
import palpa.ui.kit.KeyHint;

/** Search and filters over the list; what is changed here is asked at once. FX thread only. */
final class FilterBar extends HBox {

    /** Stands in a box for no filter; no name is empty. */
    private static final String ANY = "";

    private final TextField text = new TextField();
    private final ComboBox<String> trainee = box("trainee");
    private final ComboBox<String> program = box("program");
    private final ComboBox<String> tag = box("tag");
    private final ComboBox<Period> period = new ComboBox<>();
    private final Label count = new Label();
    private final ObjectProperty<Choice> choice;
    private boolean showing;

    FilterBar(ObjectProperty<Choice> choice) {
        super(8);
        this.choice = choice;
        setAlignment(Pos.CENTER_LEFT);
        text.setId("library-search");
        text.setPromptText(Words.of("library.search"));
        text.setAccessibleText(Words.of("library.search"));
        text.setPrefWidth(220);
        text.setMinWidth(120);
        period.setId("library-period");
        period.setAccessibleText(Words.of("library.filter.period"));
        period.getItems().setAll(Period.values());
        period.setConverter(shown(each -> Words.of("library.period." + each.label())));
        count.setId("library-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(text, new KeyHint("", "/"), trainee, program, tag, period, gap, count);
        text.textProperty().addListener((known, before, now) -> ask());
        List.of(trainee, program, tag, period)
                .forEach(box -> box.valueProperty().addListener((known, before, now) -> ask()));
        show(choice.get());
    }

    private static ComboBox<String> box(String name) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("library-" + name);
        box.setAccessibleText(Words.of("library.filter." + name));
        String any = Words.of("library.any." + name);
        box.setConverter(shown(value -> value.isEmpty() ? any : Cells.oneLine(value)));
        box.getItems().setAll(ANY);
        box.setPrefWidth(132);
        box.setMinWidth(76);
        return box;
    }

    /** A value in words; words are never read back. */
    private static <T> StringConverter<T> shown(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("nothing is typed into this box");
            }
        };
    }

    private void ask() {
        if (!showing) {
            Choice now = choice.get();
            choice.set(new Choice(
                    text.getText(),
                    value(trainee),
                    value(program),
                    value(tag),
                    period.getValue(),
                    now.order(),
                    now.descending()));
        }
    }

    private static String value(ComboBox<String> box) {
        return box.getValue() == null ? ANY : box.getValue();
    }

    /** Shows what is chosen. */
    void show(Choice chosen) {
        showing = true;
        if (!text.getText().equals(chosen.text())) {
            text.setText(chosen.text());
        }
        trainee.setValue(chosen.trainee());
        program.setValue(chosen.program());
        tag.setValue(chosen.tag());
        period.setValue(chosen.period());
        showing = false;
    }

    /** Shows what there is to choose from, and how much was found. */
    void show(LibraryModel.Shown shown) {
        showing = true;
        offer(trainee, shown.trainees());
        offer(program, shown.programs());
        offer(tag, shown.tags());
        showing = false;
        int found = shown.rows().size();
        count.setText(
                found == shown.total()
                        ? Words.of("library.count", Integer.toString(found))
                        : Words.of("library.count.part", Integer.toString(found), Integer.toString(shown.total())));
    }

    private static void offer(ComboBox<String> box, List<String> values) {
        List<String> all = new ArrayList<>(List.of(ANY));
        all.addAll(values);
        String chosen = value(box);
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
            box.setValue(chosen);
        }
    }

    /** The field to search with takes the focus. */
    void search() {
        text.requestFocus();
        text.selectAll();
    }
}
