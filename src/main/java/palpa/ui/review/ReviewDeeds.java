package palpa.ui.review;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.input.KeyEvent;
import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.session.library.Comment;
import palpa.session.review.ExampleTrace;
import palpa.ui.kit.KeyPress;

/** Does what keys, buttons and links of the review page ask for. FX thread only. */
final class ReviewDeeds {

    private static final long STEP_MICROS = 5_000_000;
    private static final long LITTLE_MICROS = 100_000;

    private final ReviewModel model;
    private final ReviewSheets sheets;
    private final SeenPane seen;
    private final ReviewPage.Exits exits;
    private final Jumps jumps;
    private Path session;

    ReviewDeeds(ReviewModel model, ReviewSheets sheets, SeenPane seen, ReviewPage.Exits exits) {
        this.model = model;
        this.sheets = sheets;
        this.seen = seen;
        this.exits = exits;
        this.jumps = new Jumps(model);
    }

    void begin(Path file) {
        session = file;
    }

    Jumps jumps() {
        return jumps;
    }

    /** Does what {@code event} asks for; answers whether it asked for something. */
    boolean pressed(KeyEvent event) {
        boolean plain = !KeyPress.isCommand(event) && !event.isShiftDown();
        if (plain && event.getCode().isDigitKey() && event.getText().matches("[1-6]")) {
            model.transport().takeSpeed(Integer.parseInt(event.getText()));
            return true;
        }
        Optional<ReviewAction> action = ReviewAction.of(event);
        action.ifPresent(this::perform);
        return action.isPresent();
    }

    void perform(ReviewAction action) {
        if (model.session().overviewProperty().get() == null) {
            if (action == ReviewAction.LEAVE) {
                exits.back();
            }
        } else if (!move(action) && !look(action)) {
            change(action);
        }
    }

    private boolean move(ReviewAction action) {
        TimelineModel timeline = model.timeline();
        switch (action) {
            case PLAY -> model.transport().toggle();
            case BACK -> timeline.moveBy(-STEP_MICROS);
            case FORTH -> timeline.moveBy(STEP_MICROS);
            case BACK_LITTLE -> timeline.moveBy(-LITTLE_MICROS);
            case FORTH_LITTLE -> timeline.moveBy(LITTLE_MICROS);
            case BACK_SAMPLE -> timeline.moveBy(-model.sampleMicros());
            case FORTH_SAMPLE -> timeline.moveBy(model.sampleMicros());
            case TO_START -> timeline.moveTo(timeline.wholeProperty().get().startMicros());
            case TO_END -> timeline.moveTo(timeline.wholeProperty().get().endMicros());
            case NEXT_ERROR -> jumps.nextError();
            case PREVIOUS_ERROR -> jumps.previousError();
            case NEXT_NOTE -> jumps.nextNote();
            case PREVIOUS_NOTE -> jumps.previousNote();
            case SLOWER -> model.transport().slower();
            case FASTER -> model.transport().faster();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean look(ReviewAction action) {
        TimelineModel timeline = model.timeline();
        switch (action) {
            case ZOOM_IN -> timeline.zoomIn();
            case ZOOM_OUT -> timeline.zoomOut();
            case ZOOM_ALL -> timeline.zoomAll();
            case SELECT_START -> timeline.selectFromCursor();
            case SELECT_END -> timeline.selectToCursor();
            case STEPS -> showSteps();
            case SEEN -> seen.toggle();
            case COMPARE, CURVE ->
                exits.compare(
                        session, model.session().reviewProperty().get().header().trainee());
            case EXPORT ->
                exits.export(session, model.timeline().selectionProperty().get());
            case TEACH -> teach();
            case LEAVE -> leave();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** How each step went is known once the strokes are. */
    private void showSteps() {
        if (jumps.isFound()) {
            seen.leave();
            sheets.steps(model.session());
        }
    }

    /** One thing at a time: what the trainee saw, the selection, the page. */
    private void leave() {
        if (seen.isVisible()) {
            seen.leave();
        } else if (model.timeline().selectionProperty().get().isPresent()) {
            model.timeline().selectNothing();
        } else {
            exits.back();
        }
    }

    private void change(ReviewAction action) {
        switch (action) {
            case COMMENT -> sheets.comment(model.timeline().chosen());
            case MARK -> sheets.desk().mark(model.timeline().chosen(), told("review.done.mark"));
            case CORRECT -> correct();
            case TAGS -> sheets.tag(model.notes().notesProperty().get().tags());
            case EXAMPLE -> toggleExample();
            case EDIT -> chosenComment().ifPresentOrElse(sheets::edit, () -> model.say(Words.of("review.no_chosen")));
            case DELETE -> delete();
            case UNDO -> sheets.desk().undo(told("review.done.undo"));
            default -> throw new IllegalArgumentException("nothing does " + action);
        }
    }

    /** Makes the session the example its program is practised by, or takes that back. */
    private void toggleExample() {
        SortedSet<String> tags =
                new TreeSet<>(model.notes().notesProperty().get().tags());
        boolean was = tags.remove(ExampleTrace.TAG);
        if (!was) {
            tags.add(ExampleTrace.TAG);
        }
        sheets.desk().tag(tags, told(was ? "review.done.no_example" : "review.done.example"));
    }

    /** Without a correction there is nothing to learn from. */
    private void teach() {
        if (model.notes().notesProperty().get().corrections().isEmpty()) {
            model.say(Words.of("teach.no_corrections"));
        } else {
            exits.teach(session);
        }
    }

    private void correct() {
        Optional<TimeSpan> span = jumps.spanToCorrect();
        span.ifPresentOrElse(
                there -> sheets.correct(there, jumps.foundAt(there)), () -> model.say(Words.of("review.no_span")));
    }

    private Optional<Comment> chosenComment() {
        return Optional.ofNullable(model.chosenProperty().get()).flatMap(NoteLine::comment);
    }

    private void delete() {
        NoteLine line = model.chosenProperty().get();
        if (line == null) {
            model.say(Words.of("review.no_chosen"));
        } else if (line.removal().isEmpty()) {
            model.say(Words.of("review.recorded_stays"));
        } else {
            sheets.desk().remove(line, told("review.done.delete"));
        }
    }

    private NotesModel.Answer told(String key) {
        return new NotesModel.Answer() {
            @Override
            public void done() {
                model.say(Words.of(key));
            }

            @Override
            public void failed(String sentence) {
                model.say(sentence);
            }
        };
    }
}
