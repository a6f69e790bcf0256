package palpa.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** One page of the window; of several one is seen at a time. FX thread only. */
public interface Page {

    /** What is seen of it. */
    Node node();

    /** It is seen from now on: it takes the focus and follows what it shows. */
    void shown();

    /** It is not seen any longer: it follows nothing and holds nothing back. */
    void hidden();

    /**
     * A key that no text field wanted.
     *
     * @return whether it meant something here; if not, the window looks at it
     */
    boolean pressed(KeyEvent event);

    /** The keys that mean something here, for the sheet of all keys; the window adds its own. */
    List<KeyWord> keys();

    /** Takes on the theme; a page that paints nothing by itself leaves it to the stylesheet. */
    default void setDark(boolean dark) {}
}
