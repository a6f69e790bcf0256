package palpa.ui.review;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import palpa.coaching.score.SessionScore;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.library.Comment;

/** The sheets of the review page, one of which may be open. FX thread only. */
final class ReviewSheets extends StackPane {

    private final NotesDesk desk;
    private final CommentSheet comment;
    private final CorrectionSheet correction;
    private final TagSheet tags;
    private final StepsModel steps = new StepsModel();
    private final StepsSheet stepsSheet;
    private final List<ReviewSheet> all;

    /**
     * @param goTo told the step that is to be looked at
     * @param closed called when one of them has gone
     */
    ReviewSheets(NotesDesk desk, Consumer<StepLine> goTo, Runnable closed) {
        this.desk = desk;
        comment = new CommentSheet(desk, closed);
        correction = new CorrectionSheet(desk, closed);
        tags = new TagSheet(desk, closed);
        all = List.of(comment, correction, tags);
        stepsSheet = new StepsSheet(
                steps,
                line -> {
                    closeAll();
                    goTo.accept(line);
                },
                closed);
        getChildren().addAll(all);
        getChildren().add(stepsSheet);
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_RIGHT);
        setPadding(new Insets(0, 22, 52, 0));
    }

    NotesDesk desk() {
        return desk;
    }

    boolean isOpen() {
        return stepsSheet.isVisible() || all.stream().anyMatch(ReviewSheet::isVisible);
    }

    void closeAll() {
        all.forEach(ReviewSheet::close);
        stepsSheet.close();
    }

    /** Shows how each step of {@code session} went, in which it is known what was done. */
    void steps(SessionModel session) {
        steps.show(
                session.scoreProperty().get().orElse(SessionScore.NONE),
                session.findingsProperty().get(),
                session.reviewProperty().get().header().program());
        stepsSheet.open();
    }

    /** Whether the steps are shown. */
    boolean showsSteps() {
        return stepsSheet.isVisible();
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
