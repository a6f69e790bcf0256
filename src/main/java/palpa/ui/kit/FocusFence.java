package palpa.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the focus on what lies over the page: Tab goes round on it and never to what is below, which is not to be used. FX
 * thread only.
 */
public final class FocusFence {

    private final Scene scene;
    private final Supplier<Optional<Node>> cover;

    private FocusFence(Scene scene, Supplier<Optional<Node>> cover) {
        this.scene = scene;
        this.cover = cover;
    }

    /**
     * Keeps it in {@code scene} from now on.
     *
     * @param cover what lies over the page now, if anything
     */
    public static void keep(Scene scene, Supplier<Optional<Node>> cover) {
        FocusFence fence = new FocusFence(scene, cover);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, fence::tab);
    }

    private void tab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown()) {
            return;
        }
        List<Node> places = new ArrayList<>();
        cover.get().ifPresent(node -> collect(node, places));
        int here = places.indexOf(scene.getFocusOwner());
        boolean leaves = here < 0 || here == (event.isShiftDown() ? 0 : places.size() - 1);
        if (!places.isEmpty() && leaves) {
            places.get(event.isShiftDown() ? places.size() - 1 : 0).requestFocus();
            event.consume();
        }
    }

    private static void collect(Node node, List<Node> places) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            places.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, places));
        }
    }
}
