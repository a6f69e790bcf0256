package palpa.ui.practice;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.coaching.BoutProgress;
import palpa.coaching.Step;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.session.LessonView;
import palpa.session.Words;
import palpa.ui.kit.EnumWords;
import palpa.ui.kit.Times;

/** Where the trainee is in the program, and how this step goes. FX thread only. */
public final class StepModel {

    private static final String UNKNOWN = "–";

    private final EnumWords<Region> regions = new EnumWords<>(Region.class, "ui.region.");
    private final EnumWords<Technique> strokes = new EnumWords<>(Technique.class, "ui.strokes.");
    private final StringProperty program = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty instruction = new SimpleStringProperty("");
    private final StringProperty doneText = new SimpleStringProperty("");
    private final StringProperty inBand = new SimpleStringProperty(UNKNOWN);
    private final StringProperty evenness = new SimpleStringProperty(UNKNOWN);
    private final StringProperty next = new SimpleStringProperty("");
    private final DoubleProperty done = new SimpleDoubleProperty(Double.NaN);

    void update(LessonView view) {
        Step step = view.step();
        int steps = view.program().steps().size();
        program.set(view.program().name());
        place.set(
                steps == 1
                        ? ""
                        : Words.of("ui.step.place", Integer.toString(view.stepIndex() + 1), Integer.toString(steps)));
        instruction.set(step.instruction());
        done.set(donePart(step, view.progress()));
        doneText.set(doneText(step, view.progress()));
        inBand.set(percent(view.progress().inBand()));
        evenness.set(percent(view.progress().evenness()));
        next.set(nextText(view));
    }

    /** The part of the dose that is done, 0 to 1, NaN where none is asked for. */
    static double donePart(Step step, BoutProgress progress) {
        double byCount = step.repetitions() > 0 ? (double) progress.strokes() / step.repetitions() : Double.NaN;
        double byTime = step.seconds() > 0 ? progress.activeSeconds() / step.seconds() : Double.NaN;
        double least = Double.isNaN(byCount) ? byTime : Double.isNaN(byTime) ? byCount : Math.min(byCount, byTime);
        return Double.isNaN(least) ? least : Math.max(0, Math.min(1, least));
    }

    private String doneText(Step step, BoutProgress progress) {
        String unit = strokes.of(step.technique().orElse(Technique.UNSURE));
        String counted = Integer.toString(progress.strokes());
        if (step.repetitions() > 0) {
            return Words.of("ui.step.counted", counted, Integer.toString(step.repetitions()), unit);
        }
        String time = Times.minutes(progress.activeSeconds());
        return step.seconds() > 0
                ? Words.of("ui.step.timed", time, Times.minutes(step.seconds()))
                : Words.of("ui.step.free", counted, unit, time);
    }

    private String nextText(LessonView view) {
        int following = view.stepIndex() + 1;
        return following < view.program().steps().size()
                ? regions.of(view.program().steps().get(following).region())
                : UNKNOWN;
    }

    static String percent(double part) {
        return Double.isNaN(part) ? UNKNOWN : Math.round(part * 100) + " %";
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

    /** 0 to 1; NaN where the step asks for no dose. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done;
    }

    public ReadOnlyStringProperty doneTextProperty() {
        return doneText;
    }

    public ReadOnlyStringProperty inBandProperty() {
        return inBand;
    }

    public ReadOnlyStringProperty evennessProperty() {
        return evenness;
    }

    /** The next step's region. */
    public ReadOnlyStringProperty nextProperty() {
        return next;
    }
}
