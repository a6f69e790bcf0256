package palpa.ui.practice;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.session.LessonView;
import palpa.session.PracticeView.Phase;
import palpa.session.Words;
import palpa.session.library.Deviations;
import palpa.ui.kit.ScoreModel;

/**
 * How the step that has just been done went: shown until the next one begins, in every mode but a test. Where feedback
 * was hidden a trainee guesses first, which the next step waits for; then both are seen side by side. FX thread only.
 */
public final class BoutModel {

    private final ScoreSource scores;
    private final ScoreModel score = new ScoreModel();
    private final EstimateModel estimate;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty known = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty guess = new SimpleStringProperty("");
    private int asked = -1;

    /**
     * @param guessed told what the trainee guesses, percent
     * @param waits told whether the next step is to wait, for the guess
     */
    BoutModel(ScoreSource scores, IntConsumer guessed, Consumer<Boolean> waits) {
        this.scores = scores;
        this.estimate = new EstimateModel(guessed, this::reveal);
        estimate.askingProperty().addListener((asking, was, asks) -> waits.accept(asks));
    }

    /** Whether a trainee who practises in {@code mode} guesses before seeing the score. */
    static boolean guessesFirst(FeedbackMode mode) {
        return mode != FeedbackMode.ALWAYS && mode != FeedbackMode.BANDWIDTH;
    }

    void update(LessonView view) {
        FeedbackMode mode = view.practice().feedback().mode();
        boolean between =
                view.practice().phase() == Phase.BETWEEN && view.step().isJudged();
        boolean show = between && mode != FeedbackMode.NONE;
        if (show && asked != view.practice().bout()) {
            asked = view.practice().bout();
            begin(view.stepIndex(), guessesFirst(mode) && view.step().level().isPresent());
        }
        if (!show && shown.get()) {
            estimate.clear();
        }
        shown.set(show);
    }

    private void begin(int step, boolean guessFirst) {
        known.set(false);
        guess.set("");
        score.clear();
        reason.set("");
        if (guessFirst) {
            estimate.ask();
        } else {
            estimate.clear();
        }
        int bout = asked;
        scores.ask(found -> take(bout, last(found, step)));
    }

    private static Optional<StepScore> last(SessionScore found, int step) {
        return found.steps().stream().filter(bout -> bout.step() == step).reduce((earlier, later) -> later);
    }

    /** An answer that comes when another bout is asked for is no longer of use. */
    private void take(int bout, Optional<StepScore> found) {
        if (bout != asked) {
            return;
        }
        score.show(found.flatMap(StepScore::score));
        reason.set(found.flatMap(one -> one.deviations().stream().findFirst())
                .map(Deviations::sentence)
                .orElseGet(() -> Words.of("practice.bout.nothing")));
        reveal();
    }

    private void reveal() {
        OptionalInt answer = estimate.answer();
        guess.set(answer.isPresent() ? answer.getAsInt() + " %" : "");
        known.set(!estimate.askingProperty().get());
    }

    EstimateModel estimate() {
        return estimate;
    }

    ScoreModel score() {
        return score;
    }

    /** Whether it is seen at all. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown;
    }

    /** Whether the score is seen: not while the trainee is asked. */
    public ReadOnlyBooleanProperty knownProperty() {
        return known;
    }

    /** What went wrong worst, in one sentence. */
    public ReadOnlyStringProperty reasonProperty() {
        return reason;
    }

    /** What the trainee guessed, "60 %"; empty where nothing was. */
    public ReadOnlyStringProperty guessProperty() {
        return guess;
    }
}
