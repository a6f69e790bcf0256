package palpa.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** Finds words that a screen has no room for. FX thread only. */
public final class CutWords {

    private CutWords() {}

    /**
     * The words of every label in sight that does not show all of them.
     *
     * @param mayBeCut ids of labels whose words may be longer than their room
     */
    public static List<String> in(Parent parent, Set<String> mayBeCut) {
        List<String> cut = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible()) {
                continue;
            }
            if (node instanceof Label label && !mayBeCut.contains(String.valueOf(label.getId())) && isCut(label)) {
                cut.add(label.getText());
            } else if (node instanceof Parent inner) {
                cut.addAll(in(inner, mayBeCut));
            }
        }
        return cut;
    }

    private static boolean isCut(Label label) {
        return label.lookup(".text") instanceof Text text
                && !text.getText().equals(label.getText())
                && !label.isWrapText();
    }
}
