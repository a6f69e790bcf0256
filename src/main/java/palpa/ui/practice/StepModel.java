package palpa.ui.practice;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.coaching.Activity;
import palpa.coaching.BoutProgress;
import palpa.coaching.Step;
import palpa.coaching.StepPicture;
import palpa.model.Region;
import palpa.session.LessonView;
import palpa.session.PracticeView;
import palpa.session.PracticeView.Phase;
import palpa.session.Words;
import palpa.ui.kit.ScoreModel;
import palpa.ui.kit.StepWords;
import palpa.ui.kit.Times;

/** Where the trainee is in the program, how this step goes, and what comes next. FX thread only. */
public final class StepModel {

    private static final String UNKNOWN = "–";

    /**
     * The way a step goes over the leg.
     *
     * @param places in order; empty where it stays where it is
     * @param at number of the present place, from 0, or -1
     */
    public record Route(List<Region> places, int at) {

        static final Route NONE = new Route(List.of(), -1);

        /** The present place, where it has one. */
        Optional<Region> here() {
            return at >= 0 && at < places.size() ? Optional.of(places.get(at)) : Optional.empty();
        }
    }

    private final StringProperty program = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty instruction = new SimpleStringProperty("");
    private final StringProperty manner = new SimpleStringProperty("");
    private final StringProperty doneText = new SimpleStringProperty("");
    private final StringProperty timeLeft = new SimpleStringProperty("");
    private final StringProperty inBand = new SimpleStringProperty(UNKNOWN);
    private final StringProperty evenness = new SimpleStringProperty(UNKNOWN);
    private final StringProperty next = new SimpleStringProperty("");
    private final StringProperty nextIn = new SimpleStringProperty("");
    private final DoubleProperty done = new SimpleDoubleProperty(Double.NaN);
    private final BooleanProperty exercise = new SimpleBooleanProperty();
    private final BooleanProperty free = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<StepPicture>> picture = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<StepPicture>> nextPicture = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Route> route = new SimpleObjectProperty<>(Route.NONE);
    private Step shown;

    void update(LessonView view) {
        Step step = view.step();
        PracticeView practice = view.practice();
        if (step != shown) {
            shown = step;
            showStep(view, step);
        }
        if (route.get().at() != practice.routePlace()) {
            route.set(new Route(step.route(), practice.routePlace()));
        }
        done.set(practice.done());
        doneText.set(doneText(step, view.progress(), practice));
        boolean timed = practice.phase() != Phase.BETWEEN && !Double.isNaN(practice.secondsLeft());
        timeLeft.set(timed ? Times.minutes(Math.ceil(practice.secondsLeft())) : "");
        inBand.set(evidence(practice, view.progress().inBand()));
        evenness.set(evidence(practice, view.progress().evenness()));
        nextIn.set(nextIn(practice));
    }

    private void showStep(LessonView view, Step step) {
        int steps = view.program().steps().size();
        program.set(view.program().name());
        free.set(view.program().steps().stream().noneMatch(Step::isJudged));
        place.set(
                steps == 1
                        ? ""
                        : Words.of("ui.step.place", Integer.toString(view.stepIndex() + 1), Integer.toString(steps)));
        instruction.set(step.instruction().isEmpty() ? StepWords.title(step) : step.instruction());
        manner.set(StepWords.manner(step));
        exercise.set(step.activity() == Activity.EXERCISE);
        picture.set(step.picture());
        route.set(new Route(step.route(), view.practice().routePlace()));
        Optional<Step> following = view.stepIndex() + 1 < steps
                ? Optional.of(view.program().steps().get(view.stepIndex() + 1))
                : Optional.empty();
        next.set(following.map(StepWords::title).orElse(UNKNOWN));
        nextPicture.set(following.flatMap(Step::picture));
    }

    private String doneText(Step step, BoutProgress progress, PracticeView practice) {
        String unit = StepWords.unit(step);
        String counted = Integer.toString(progress.strokes());
        if (step.repetitions() > 0) {
            return Words.of("ui.step.counted", counted, Integer.toString(step.repetitions()), unit);
        }
        if (step.seconds() > 0) {
            boolean known = practice.phase() != Phase.BETWEEN && !Double.isNaN(practice.secondsLeft());
            double past = known ? step.seconds() - practice.secondsLeft() : progress.activeSeconds();
            return Words.of("ui.step.timed", Times.minutes(past), Times.minutes(step.seconds()));
        }
        return Words.of("ui.step.free", counted, unit, Times.minutes(progress.activeSeconds()));
    }

    /** How well it goes is feedback too: where that is hidden, this is. */
    private static String evidence(PracticeView practice, double part) {
        return practice.feedback().shown() ? ScoreModel.percent(part) : UNKNOWN;
    }

    private static String nextIn(PracticeView practice) {
        boolean counting = practice.phase() == Phase.BETWEEN && !Double.isNaN(practice.secondsLeft());
        return counting ? Words.of("practice.next.in", Long.toString((long) Math.ceil(practice.secondsLeft()))) : "";
    }

    public ReadOnlyStringProperty programProperty() {
        return program;
    }

    /** "4 of 9"; empty where the program has one step. */
    public ReadOnlyStringProperty placeProperty() {
        return place;
    }

    public ReadOnlyStringProperty instructionProperty() {
        return instruction;
    }

    /** Level, leg, hands and beat; empty where nothing is asked. */
    public ReadOnlyStringProperty mannerProperty() {
        return manner;
    }

    /** 0 to 1; NaN where the step asks for no dose. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done;
    }

    public ReadOnlyStringProperty doneTextProperty() {
        return doneText;
    }

    /** "0:42"; empty where the step is not timed. */
    public ReadOnlyStringProperty timeLeftProperty() {
        return timeLeft;
    }

    public ReadOnlyStringProperty inBandProperty() {
        return inBand;
    }

    public ReadOnlyStringProperty evennessProperty() {
        return evenness;
    }

    /** What the next step is; a dash after the last one. */
    public ReadOnlyStringProperty nextProperty() {
        return next;
    }

    /** "in 5 s" between two steps; else empty. */
    public ReadOnlyStringProperty nextInProperty() {
        return nextIn;
    }

    /** Whether no glove measures this step. */
    public ReadOnlyBooleanProperty exerciseProperty() {
        return exercise;
    }

    /** Whether the program asks for nothing that could be scored. */
    public ReadOnlyBooleanProperty freeProperty() {
        return free;
    }

    public ReadOnlyObjectProperty<Optional<StepPicture>> pictureProperty() {
        return picture;
    }

    public ReadOnlyObjectProperty<Optional<StepPicture>> nextPictureProperty() {
        return nextPicture;
    }

    public ReadOnlyObjectProperty<Route> routeProperty() {
        return route;
    }
}
