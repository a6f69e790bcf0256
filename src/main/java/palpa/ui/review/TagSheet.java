package palpa.ui.review;

import java.util.Collection;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import palpa.session.Words;

/** Asks for the session's tags, parted by commas. FX thread only. */
final class TagSheet extends ReviewSheet {

    private final NotesDesk desk;
    private final TextField text = new TextField();

    TagSheet(NotesDesk desk, Runnable closed) {
        super("tags", desk, closed);
        this.desk = desk;
        text.setId("tags-text");
        text.setPromptText(Words.of("review.tags.prompt"));
        text.setAccessibleText(Words.of("review.tags"));
        fill(text);
    }

    void ask(Collection<String> tags) {
        text.setText(String.join(", ", tags));
        open(Words.of("review.tags"), Words.of("review.tags.why"));
        text.end();
    }

    @Override
    Node first() {
        return text;
    }

    @Override
    void save() {
        desk.tag(NotesDesk.tagsIn(text.getText()), this);
    }
}
