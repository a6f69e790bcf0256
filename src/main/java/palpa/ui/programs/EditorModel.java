package palpa.ui.programs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import palpa.coaching.CoachingRules;
import palpa.coaching.Program;
import palpa.coaching.ProgramCheck;
import palpa.coaching.ProgramFault;
import palpa.coaching.Step;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.TargetTable;
import palpa.session.ProgramFaults;
import palpa.session.Words;

/** A program being edited: its steps, the one in the form, and what is wrong with it as it stands. FX thread only. */
final class EditorModel {

    static final int LONGEST_NAME = 100;
    private static final int MOST_STEPS = 500;

    private final CoachingRules rules = CoachingRules.trainingDefaults();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty description = new SimpleStringProperty("");
    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final StepForm form = new StepForm(this::takeForm);
    private Optional<Path> file = Optional.empty();
    private Program before;
    private boolean taking;

    /**
     * Something to mend, or to think about.
     *
     * @param sentence what
     * @param hinders whether it hinders saving
     */
    record Problem(String sentence, boolean hinders) {}

    EditorModel() {
        selected.addListener((known, old, now) -> showStep());
        steps.addListener((ListChangeListener<Step>) change -> check());
        name.addListener((known, old, now) -> check());
        description.addListener((known, old, now) -> check());
    }

    /** A program to begin with: one open step, judged by {@code targets}. */
    static Program fresh(TargetTable targets) {
        Step step = new Step(Region.CALF, Optional.empty(), Optional.of(Level.MODERATE), 0, 60, "");
        return new Program(Words.of("programs.new"), 1, "", targets, List.of(step));
    }

    /** Begins to edit {@code program}, which is in {@code file} or, where that is empty, will be in a new one. */
    void edit(Optional<Path> ofFile, Program program) {
        file = ofFile;
        before = program;
        name.set(program.name());
        description.set(program.description());
        selected.set(-1);
        steps.setAll(program.steps());
        selected.set(0);
        check();
    }

    private void showStep() {
        if (hasStep()) {
            form.show(steps.get(selected.get()));
            check();
        }
    }

    private boolean hasStep() {
        return selected.get() >= 0 && selected.get() < steps.size();
    }

    /** What is in the form becomes the step, where it is one. */
    private void takeForm() {
        Optional<Step> step = form.answer().step();
        if (step.isPresent() && hasStep()) {
            taking = true;
            steps.set(selected.get(), step.get());
            taking = false;
        }
        check();
    }

    private void check() {
        if (taking || before == null) {
            return;
        }
        List<Problem> found = new ArrayList<>();
        if (name.get().isBlank()) {
            found.add(new Problem(Words.of("programs.editor.nameless"), true));
        }
        if (hasStep() && !form.answer().problem().isEmpty()) {
            found.add(new Problem(form.answer().problem(), true));
        }
        for (int i = 0; i < steps.size(); i++) {
            for (ProgramFault fault : ProgramCheck.of(i, steps.get(i), before.targets(), rules)) {
                found.add(new Problem(ProgramFaults.ofStep(fault), fault.kind().isRefused()));
            }
        }
        problems.setAll(found);
    }

    /** Adds a step after the selected one. */
    void add() {
        Region region = hasStep() ? steps.get(selected.get()).region() : Region.CALF;
        insert(new Step(region, Optional.empty(), Optional.empty(), 0, 60, ""));
    }

    void duplicate() {
        if (hasStep()) {
            insert(steps.get(selected.get()));
        }
    }

    private void insert(Step step) {
        if (steps.size() < MOST_STEPS) {
            int at = Math.min(steps.size(), selected.get() + 1);
            steps.add(at, step);
            selected.set(at);
        }
    }

    /** Removes the selected step; the last one stays, since a program has at least one. */
    void remove() {
        if (hasStep() && steps.size() > 1) {
            int at = selected.get();
            selected.set(-1);
            steps.remove(at);
            selected.set(Math.min(at, steps.size() - 1));
        }
    }

    /** Moves the selected step up (-1) or down (1). */
    void move(int by) {
        int from = selected.get();
        int to = from + by;
        if (hasStep() && to >= 0 && to < steps.size()) {
            Step step = steps.get(from);
            selected.set(-1);
            steps.set(from, steps.get(to));
            steps.set(to, step);
            selected.set(to);
        }
    }

    /** The program as it stands; empty where something hinders. */
    Optional<Program> result() {
        if (problems.stream().anyMatch(Problem::hinders)) {
            return Optional.empty();
        }
        int version = file.isPresent() ? before.version() + 1 : before.version();
        return Optional.of(new Program(
                name.get().strip(), version, description.get().strip(), before.targets(), List.copyOf(steps)));
    }

    /** Whether anything is different from what it was. */
    boolean isChanged() {
        return !name.get().equals(before.name())
                || !description.get().equals(before.description())
                || !steps.equals(before.steps())
                || !form.answer().problem().isEmpty();
    }

    Optional<Path> file() {
        return file;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty descriptionProperty() {
        return description;
    }

    ObservableList<Step> steps() {
        return steps;
    }

    /** Number of the step in the form, -1 for none. */
    IntegerProperty selectedProperty() {
        return selected;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    StepForm form() {
        return form;
    }
}
