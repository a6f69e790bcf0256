package palpa.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;

/** What can lie over a page. Whatever does takes the focus, and gives it back to where it was. FX thread only. */
final class Covers {

    private final List<Node> all;

    /** @param all in the scene, the lowest first */
    Covers(Node... all) {
        this.all = List.of(all);
        this.all.forEach(Covers::giveBackFocus);
    }

    private static void giveBackFocus(Node cover) {
        AtomicReference<Node> before = new AtomicReference<>();
        cover.visibleProperty().addListener((property, old, visible) -> {
            if (visible) {
                before.set(cover.getScene().getFocusOwner());
            } else if (before.get() != null) {
                before.get().requestFocus();
            }
        });
    }

    /** All of them, the lowest first. */
    List<Node> all() {
        return all;
    }

    /** The one that lies over the page. */
    Optional<Node> shown() {
        return all.stream().filter(Node::isVisible).findFirst();
    }
}
