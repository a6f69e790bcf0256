package palpa.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Follows a scene for those who do not see it: says what gets the focus, the page or sheet it is on when that is another
 * one, what a key changed about it, and what is announced. FX thread only.
 *
 * <p>Pages are marked by {@link #markPage}; sheets are known by their style class. Both are called by their accessible
 * text, else by the heading on them. What is typed into a field is not repeated.
 */
public final class Spoken {

    private static final String PAGE = "palpa.page";
    private static final String SHEET_CLASS = "sheet";
    private static final List<String> HEADINGS =
            List.of(".sheet-title", ".review-sheet-title", ".welcome-title", ".step-place");

    private final Scene scene;
    private final Consumer<String> focused;
    private Node place;
    private Node owner;
    private String said = "";
    private boolean due;

    private Spoken(Scene scene, Consumer<String> focused) {
        this.scene = scene;
        this.focused = focused;
    }

    /**
     * Follows {@code scene} from now on.
     *
     * @param focused told what has the focus
     * @param announced told what was announced
     */
    public static void follow(Scene scene, Consumer<String> focused, Consumer<String> announced) {
        Spoken spoken = new Spoken(scene, focused);
        scene.focusOwnerProperty().addListener(changed -> spoken.soon());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> spoken.beforeKey());
        // A tick box changes only as the key is let go.
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> spoken.beforeKey());
        scene.addEventFilter(Announcement.ANY, event -> announced.accept(event.text()));
    }

    /** Makes {@code node} known as a page. */
    public static void markPage(Node node) {
        node.getProperties().put(PAGE, true);
    }

    /**
     * What the focus's words are before a key, lest what changes by itself is said at every key. While a look is due the key
     * before has changed them, and that is to be said.
     */
    private void beforeKey() {
        if (!due && owner != null && owner == scene.getFocusOwner()) {
            said = NodeWords.of(owner);
        }
        soon();
    }

    /** What changes the focus, or what a key changes, is over by then. */
    private void soon() {
        if (!due) {
            due = true;
            Platform.runLater(this::look);
        }
    }

    private void look() {
        due = false;
        Node now = scene.getFocusOwner();
        if (now == null) {
            return;
        }
        Node at = placeOf(now);
        String words = NodeWords.of(now);
        boolean same = now == owner && (words.equals(said) || now instanceof TextInputControl);
        String heading = at == place ? "" : heading(at);
        if (!same || !heading.isEmpty()) {
            say(heading, words);
        }
        place = at;
        owner = now;
        said = words;
    }

    private void say(String heading, String words) {
        String end = heading.matches(".*\\p{Punct}") ? " " : ". ";
        String all = heading.isEmpty() || words.isEmpty() ? heading + words : heading + end + words;
        if (!all.isEmpty()) {
            focused.accept(all);
        }
    }

    private static Node placeOf(Node node) {
        Node at = node;
        while (at != null
                && !at.getProperties().containsKey(PAGE)
                && !at.getStyleClass().contains(SHEET_CLASS)) {
            at = at.getParent();
        }
        return at;
    }

    private static String heading(Node at) {
        if (at == null) {
            return "";
        }
        if (at.getAccessibleText() != null) {
            return at.getAccessibleText();
        }
        for (String style : HEADINGS) {
            if (at.lookup(style) instanceof Label label) {
                return label.getText();
            }
        }
        return "";
    }
}
