package palpa.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** A sentence that is to be heard by those who do not see it appear; it travels up to the scene. FX thread only. */
public final class Announcement extends Event {

    /** Every announcement. */
    public static final EventType<Announcement> ANY = new EventType<>(Event.ANY, "PALPA_ANNOUNCEMENT");

    private static final long serialVersionUID = 1;

    private final String text;

    private Announcement(String text) {
        super(ANY);
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Lets every new text of {@code label} be heard, as long as it is seen; empty text is none. */
    public static void live(Label label) {
        label.textProperty().addListener((property, old, now) -> announce(label, now));
    }

    /** Lets {@code text} be heard as news of {@code from}. */
    public static void announce(Node from, String text) {
        if (from.getScene() != null && text != null && !text.isBlank()) {
            from.fireEvent(new Announcement(text));
        }
    }
}
