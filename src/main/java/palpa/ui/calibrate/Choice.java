package palpa.ui.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One of several, as a row of radio buttons. FX thread only. */
final class Choice<T> {

    private final HBox row = new HBox(16);
    private final List<T> values;
    private final List<RadioButton> buttons = new ArrayList<>();

    Choice(String id, List<T> values, Runnable chosen) {
        this.values = values;
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < values.size(); i++) {
            RadioButton button = new RadioButton();
            button.setId("calibrate-" + id + "-" + i);
            button.setToggleGroup(group);
            button.setSelected(i == 0);
            buttons.add(button);
        }
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        group.selectedToggleProperty().addListener(changed -> chosen.run());
    }

    Node node() {
        return row;
    }

    /** The one that is chosen and can be; empty where none can. */
    Optional<T> chosen() {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isSelected() && !buttons.get(i).isDisabled()) {
                return Optional.of(values.get(i));
            }
        }
        return Optional.empty();
    }

    /** Chooses one, if it can be chosen. */
    void choose(int index) {
        if (!buttons.get(index).isDisabled()) {
            buttons.get(index).setSelected(true);
        }
    }

    void name(int index, String words) {
        buttons.get(index).setText(words);
    }

    /** One that cannot be chosen is not chosen: the first that can takes its place. */
    void enable(int index, boolean enabled) {
        buttons.get(index).setDisable(!enabled);
        if (chosen().isEmpty()) {
            buttons.stream()
                    .filter(button -> !button.isDisabled())
                    .findFirst()
                    .ifPresent(button -> button.setSelected(true));
        }
    }
}
