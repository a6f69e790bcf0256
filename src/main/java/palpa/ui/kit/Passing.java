package palpa.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys a control keeps to itself although it has no use for them. FX thread only. */
public final class Passing {

    private Passing() {}

    /** Lets Escape go on from {@code list} to the page: a list takes it for the end of an editing that never began. */
    public static void escape(Node list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                Node beyond = list.getParent();
                beyond.fireEvent(event.copyFor(beyond, beyond));
            }
        });
    }
}
