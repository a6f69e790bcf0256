package palpa.ui.review;

import java.util.Collection;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.library.Comment;

/** The sheets of the review page, one of which may be open. FX thread only. */
final class ReviewSheets extends StackPane {

    private final NotesDesk desk;
    private final CommentSheet comment;
    private final CorrectionSheet correction;
    private final TagSheet tags;
    private final List<ReviewSheet> all;

    /** @param closed called when one of them has gone */
    ReviewSheets(NotesDesk desk, Runnable closed) {
        this.desk = desk;
        comment = new CommentSheet(desk, closed);
        correction = new CorrectionSheet(desk, closed);
        tags = new TagSheet(desk, closed);
        all = List.of(comment, correction, tags);
        getChildren().addAll(all);
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_RIGHT);
        setPadding(new Insets(0, 22, 52, 0));
    }

    NotesDesk desk() {
        return desk;
    }

    boolean isOpen() {
        return all.stream().anyMatch(ReviewSheet::isVisible);
    }

    void closeAll() {
        all.forEach(ReviewSheet::close);
    }

    void comment(TimeSpan span) {
        comment.ask(span);
    }

    void edit(Comment old) {
        comment.edit(old);
    }

    void correct(TimeSpan span, Technique found) {
        correction.ask(span, found);
    }

    void tag(Collection<String> there) {
        tags.ask(there);
    }
}
