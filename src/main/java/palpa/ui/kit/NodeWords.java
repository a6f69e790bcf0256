package palpa.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import palpa.session.Words;

/**
 * What a node is, in words for those who do not see it: its name (or else what it is described as), what kind of thing it is, how it stands, its key. FX
 * thread only.
 *
 * <p>The name is its accessible text, else the text on it, else that of its label. Nothing known gives empty text.
 */
public final class NodeWords {

    private NodeWords() {}

    /** "Say steps and events, tick box, on, key F6". */
    public static String of(Node node) {
        Node item = focusItem(node);
        List<String> parts = new ArrayList<>();
        add(parts, name(node));
        if (item != node) {
            add(parts, name(item));
        }
        add(parts, parts.isEmpty() ? node.getAccessibleRoleDescription() : role(node));
        add(parts, state(node));
        add(parts, item == node ? "" : state(item));
        add(parts, node.isDisabled() ? Words.of("sound.unavailable") : "");
        add(parts, node.getAccessibleHelp() == null ? key(node) : node.getAccessibleHelp());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String part) {
        if (part != null && !part.isBlank() && !parts.contains(part)) {
            parts.add(part.strip());
        }
    }

    /** Of a list or a table the row that has its focus. */
    private static Node focusItem(Node node) {
        Object item = node.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        return item instanceof Node inner ? inner : node;
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        if (label instanceof Labeled words) {
            return words.getText();
        }
        if (node instanceof Labeled labeled
                && !Objects.toString(labeled.getText(), "").isBlank()) {
            return labeled.getText();
        }
        return node instanceof TextInputControl field && field.getPromptText() != null
                ? field.getPromptText()
                : textWithin(node);
    }

    /** The labels within a button or a row, its key caps left out. */
    private static String textWithin(Node node) {
        List<String> parts = new ArrayList<>();
        node.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .filter(label -> label != node && !(label instanceof KeyCap))
                .forEach(label -> add(parts, ((Label) label).getText()));
        return String.join(", ", parts);
    }

    private static String role(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        String name = role == null
                ? ""
                : switch (role) {
                    case BUTTON, TOGGLE_BUTTON, SPLIT_MENU_BUTTON -> "button";
                    case MENU_BUTTON -> "menu";
                    case HYPERLINK -> "link";
                    case CHECK_BOX -> "check";
                    case RADIO_BUTTON -> "radio";
                    case TEXT_FIELD, TEXT_AREA, PASSWORD_FIELD -> "field";
                    case LIST_VIEW, COMBO_BOX -> "list";
                    case TABLE_VIEW, TREE_TABLE_VIEW -> "table";
                    case SLIDER, SPINNER -> "slider";
                    case TAB_PANE, TAB_ITEM -> "tab";
                    default -> "";
                };
        return name.isEmpty() ? "" : Words.of("sound.role." + name);
    }

    private static String state(Node node) {
        if (node instanceof Toggle toggle) {
            return toggle.isSelected() ? Words.of("sound.selected") : "";
        }
        if (node.getAccessibleRole() == AccessibleRole.CHECK_BOX) {
            boolean on = Boolean.TRUE.equals(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
            return Words.of(on ? "sound.on" : "sound.off");
        }
        if (node instanceof TextInputControl field) {
            return field.getText() == null || field.getText().isBlank() ? Words.of("sound.empty") : field.getText();
        }
        if (node instanceof Slider slider) {
            return Words.of("sound.percent", Long.toString(Math.round(percent(slider))));
        }
        return node instanceof ComboBoxBase<?> box && box.getValue() != null
                ? Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.TEXT), "")
                : "";
    }

    private static double percent(Slider slider) {
        return 100 * (slider.getValue() - slider.getMin()) / (slider.getMax() - slider.getMin());
    }

    /** The key cap on a button: its graphic, or within that. */
    private static String key(Node node) {
        Node graphic = node instanceof ButtonBase button ? button.getGraphic() : null;
        Node cap = graphic == null || graphic instanceof KeyCap ? graphic : graphic.lookup(".key-cap");
        return cap instanceof KeyCap key ? Words.of("sound.key", key.getText()) : "";
    }
}
