package palpa.ui.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.coaching.Step;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.score.Part;
import palpa.coaching.score.SessionScore;
import palpa.session.LessonView;
import palpa.session.PracticeView.Phase;
import palpa.session.Words;
import palpa.session.library.Deviations;
import palpa.ui.kit.ScoreModel;

/**
 * The results of a practice: asked for once it is finished or ended, kept once, told in figures and in words. FX thread only.
 */
public final class EndModel {

    private static final int MOST_REASONS = 4;

    /** What is seen of it. */
    public enum Stage {
        HIDDEN,
        /** The trainee guesses first. */
        GUESSING,
        SHOWN
    }

    private final ScoreSource scores;
    private final ComfortModel comfort;
    private final PracticeDeeds deeds;
    private final String trainee;
    private final EstimateModel estimate;
    private final ScoreModel score = new ScoreModel();
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.HIDDEN);
    private final ObjectProperty<Learned> learned = new SimpleObjectProperty<>(Learned.NOTHING);
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty guess = new SimpleStringProperty("");
    private final StringProperty kindly = new SimpleStringProperty("");
    private final StringProperty story = new SimpleStringProperty("");
    private final ObjectProperty<List<String>> reasons = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<EndRow>> rows = new SimpleObjectProperty<>(List.of());
    private Optional<Path> recording = Optional.empty();
    private LessonView ended;
    private SessionScore found = SessionScore.NONE;
    private boolean asked;
    private boolean kept;

    /**
     * @param guessed told what the trainee guesses, percent
     * @param comfort knows what the receiver answered
     * @param trainee name or pseudonym, may be empty
     */
    EndModel(ScoreSource scores, IntConsumer guessed, ComfortModel comfort, PracticeDeeds deeds, String trainee) {
        this.comfort = comfort;
        this.scores = scores;
        this.deeds = deeds;
        this.trainee = trainee;
        this.estimate = new EstimateModel(guessed, this::reveal);
    }

    /** The practice is over as {@code view} shows it; {@code file} is where it was recorded. */
    void end(LessonView view, Optional<Path> file) {
        ended = view;
        recording = file;
        asked = false;
        learned.set(trainee.isBlank() ? Learned.nobodys() : Learned.NOTHING);
        title.set(
                trainee.isEmpty()
                        ? view.program().name()
                        : Words.of("practice.end.title", view.program().name(), trainee));
        FeedbackMode mode = view.practice().feedback().mode();
        boolean guesses = BoutModel.guessesFirst(mode)
                && view.program().steps().stream().anyMatch(step -> step.level().isPresent());
        if (guesses) {
            estimate.ask();
            stage.set(Stage.GUESSING);
        } else {
            estimate.clear();
        }
        scores.ask(this::take);
    }

    private void take(SessionScore score) {
        found = score;
        asked = true;
        if (!estimate.askingProperty().get()) {
            reveal();
        }
    }

    private void reveal() {
        if (!asked) {
            return;
        }
        OptionalInt answer = estimate.answer();
        guess.set(answer.isPresent() ? answer.getAsInt() + " %" : "");
        score.show(found.overall());
        reasons.set(found.deviations().stream()
                .limit(MOST_REASONS)
                .map(Deviations::sentence)
                .toList());
        rows.set(EndRow.of(found, ended.program()));
        kindly.set(found.overall().isPresent() ? "" : kindWords());
        tell();
        stage.set(Stage.SHOWN);
        deeds.compare(result(), this::learn);
        if (ended.practice().phase() == Phase.FINISHED) {
            keep();
        }
    }

    /** What was ended before its end is kept when the results are left; what goes on is not. A lesson is kept once. */
    void keep() {
        if (stage.get() == Stage.SHOWN && !kept) {
            kept = true;
            deeds.keep(result());
        }
    }

    private PracticeResult result() {
        return new PracticeResult(
                ended.program(),
                trainee,
                deeds.feedback(),
                found,
                estimate.answer(),
                comfort.answers(),
                recording,
                ended.sessionMicros());
    }

    /** Where there is no score: because nothing is asked for, or because nothing of it was done. */
    private String kindWords() {
        boolean judged = ended.program().steps().stream().anyMatch(Step::isJudged);
        return Words.of(judged ? "practice.end.nothing_done" : "practice.end.free");
    }

    private void learn(Learned news) {
        learned.set(news);
        tell();
    }

    /** The whole of it in words, for a screen reader. */
    private void tell() {
        List<String> words = new ArrayList<>();
        words.add(title.get());
        if (found.overall().isEmpty()) {
            words.add(kindly.get());
        } else {
            words.add(score.spokenProperty().get());
            words.add(parts());
            words.addAll(reasons.get());
        }
        if (!guess.get().isEmpty()) {
            words.add(Words.of("practice.end.guess.spoken", guess.get()));
        }
        words.add(learned.get().best());
        story.set(words.stream()
                .filter(text -> !text.isBlank())
                .map(text -> text.endsWith(".") ? text : text + ".")
                .collect(Collectors.joining(" ")));
    }

    private String parts() {
        return Arrays.stream(Part.values())
                .map(part -> Words.of("review.score." + part.label()) + " "
                        + score.partProperty(part).get())
                .collect(Collectors.joining(", "));
    }

    /** Takes the results away. */
    void close() {
        estimate.clear();
        stage.set(Stage.HIDDEN);
    }

    boolean isOpen() {
        return stage.get() != Stage.HIDDEN;
    }

    Optional<Path> recording() {
        return recording;
    }

    EstimateModel estimate() {
        return estimate;
    }

    ScoreModel score() {
        return score;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage;
    }

    public ReadOnlyObjectProperty<Learned> learnedProperty() {
        return learned;
    }

    /** The program, and who practised it. */
    public ReadOnlyStringProperty titleProperty() {
        return title;
    }

    /** "60 %"; empty where nothing was guessed. */
    public ReadOnlyStringProperty guessProperty() {
        return guess;
    }

    /** Why there is no score; empty where there is one. */
    public ReadOnlyStringProperty kindlyProperty() {
        return kindly;
    }

    /** Everything in words. */
    public ReadOnlyStringProperty storyProperty() {
        return story;
    }

    /** What went wrong, the worst first. */
    ReadOnlyObjectProperty<List<String>> reasonsProperty() {
        return reasons;
    }

    ReadOnlyObjectProperty<List<EndRow>> rowsProperty() {
        return rows;
    }
}
