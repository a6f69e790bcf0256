package palpa.ui.review;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.session.library.Comment;

/** Asks for a comment on a moment or a stretch, or for other words of one. FX thread only. */
final class CommentSheet extends ReviewSheet {

    private final NotesDesk desk;
    private final TextArea text = new TextArea();
    private TimeSpan span = new TimeSpan(0, 0);
    private Optional<Comment> old = Optional.empty();

    CommentSheet(NotesDesk desk, Runnable closed) {
        super("comment", desk, closed);
        this.desk = desk;
        text.setId("comment-text");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.setPromptText(Words.of("review.comment.prompt"));
        text.setAccessibleText(Words.of("review.comment"));
        fill(text);
    }

    void ask(TimeSpan where) {
        span = where;
        old = Optional.empty();
        text.clear();
        open(Words.of("review.comment"), SessionTimes.of(where));
    }

    void edit(Comment comment) {
        old = Optional.of(comment);
        text.setText(comment.text());
        open(Words.of("review.comment.edit"), SessionTimes.of(comment.span()));
        text.end();
    }

    @Override
    Node first() {
        return text;
    }

    @Override
    boolean savesOnEnter() {
        return false;
    }

    @Override
    void save() {
        if (text.getText().isBlank()) {
            failed(Words.of("review.comment.empty"));
        } else if (old.isPresent()) {
            desk.edit(old.get(), text.getText(), this);
        } else {
            desk.comment(span, text.getText(), this);
        }
    }
}
