package palpa.ui.review;

import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.session.review.Fault;
import palpa.session.review.Stretch;

/** Goes from one thing worth a look to the next, and says what is there. FX thread only. */
final class Jumps {

    private final ReviewModel model;

    Jumps(ReviewModel model) {
        this.model = model;
    }

    /** Goes to the next thing that went wrong, or says that there is none. */
    void nextError() {
        if (isFound()) {
            jump(model.session().findingsProperty().get().faultAfter(at()), "review.no_error.after");
        }
    }

    void previousError() {
        if (isFound()) {
            jump(model.session().findingsProperty().get().faultBefore(at()), "review.no_error.before");
        }
    }

    /** Whether it is known what was done in the session; says so where it is not yet. */
    boolean isFound() {
        boolean found = model.session().findingsProperty().get() != null;
        if (!found) {
            model.say(Words.of("review.not_found_yet"));
        }
        return found;
    }

    private void jump(Optional<Fault> fault, String otherwise) {
        fault.ifPresentOrElse(
                there -> {
                    model.timeline().moveTo(there.span().startMicros());
                    model.say(FaultWords.of(
                            there, model.session().reviewProperty().get()::claimsNewtons));
                },
                () -> model.say(Words.of(otherwise)));
    }

    /** Goes to the next comment, mark, correction or marker. */
    void nextNote() {
        go(
                model.linesProperty().get().stream()
                        .filter(line -> line.span().startMicros() > at())
                        .findFirst(),
                "review.no_note.after");
    }

    void previousNote() {
        go(
                model.linesProperty().get().stream()
                        .filter(line -> line.span().startMicros() < at())
                        .reduce((earlier, later) -> later),
                "review.no_note.before");
    }

    private void go(Optional<NoteLine> line, String otherwise) {
        line.ifPresentOrElse(this::goTo, () -> model.say(Words.of(otherwise)));
    }

    /** Chooses {@code line} and goes where it is. */
    void goTo(NoteLine line) {
        model.choose(line);
        model.timeline().moveTo(line.span().startMicros());
        model.say(line.spoken());
    }

    /** Goes where {@code reason} first shows; stays where it has no such place. */
    void goTo(Reason reason) {
        reason.first().ifPresent(span -> model.timeline().moveTo(span.startMicros()));
    }

    /** Goes where {@code line}'s step begins. */
    void goTo(StepLine line) {
        model.timeline().moveTo(line.span().startMicros());
        model.say(line.spoken());
    }

    private long at() {
        return model.timeline().cursorProperty().get();
    }

    /** What a correction would be about: the selection, or the stretch of one technique at the cursor. */
    Optional<TimeSpan> spanToCorrect() {
        return model.timeline().selectionProperty().get().or(() -> workAt(at()).map(Stretch::span));
    }

    /** What was found where {@code span} begins. */
    Technique foundAt(TimeSpan span) {
        return workAt(span.startMicros()).map(Stretch::technique).orElse(Technique.UNSURE);
    }

    /** What the working hand does at {@code micros}; of two the left. */
    private Optional<Stretch> workAt(long micros) {
        if (model.session().findingsProperty().get() == null) {
            return Optional.empty();
        }
        Optional<Stretch> left = model.session().findingsProperty().get().stretchAt(Hand.LEFT, micros);
        Optional<Stretch> right = model.session().findingsProperty().get().stretchAt(Hand.RIGHT, micros);
        return left.filter(stretch -> stretch.technique() != Technique.REST)
                .or(() -> right.filter(stretch -> stretch.technique() != Technique.REST))
                .or(() -> left)
                .or(() -> right);
    }
}
