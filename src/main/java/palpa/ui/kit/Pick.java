package palpa.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import palpa.model.Labelled;
import palpa.session.Words;

/** Boxes in which one of several constants is picked; their words are in the bundles. FX thread only. */
public final class Pick {

    private Pick() {}

    /** A box for one of {@code all}, whose words stand at {@code prefix + label}. */
    public static <T extends Labelled> ChoiceBox<T> one(Property<T> value, List<T> all, String prefix) {
        return one(value, all, constant -> Words.of(prefix + constant.label()));
    }

    /** The same in which one may leave it open. */
    public static <T extends Labelled> ChoiceBox<Optional<T>> perhaps(
            Property<Optional<T>> value, Stream<T> all, String prefix) {
        List<Optional<T>> choices = Stream.concat(Stream.of(Optional.<T>empty()), all.map(Optional::of))
                .toList();
        String open = Words.of("programs.form.open");
        return one(value, choices, choice -> choice.map(each -> Words.of(prefix + each.label()))
                .orElse(open));
    }

    private static <T> ChoiceBox<T> one(Property<T> value, List<T> all, Function<T, String> words) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
