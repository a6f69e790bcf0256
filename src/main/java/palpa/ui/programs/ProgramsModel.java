package palpa.ui.programs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import palpa.coaching.Program;
import palpa.model.UserProblem;
import palpa.session.Assignments.Assignment;
import palpa.session.Programs;
import palpa.session.Words;

/** The programs there are, and what is done with them. FX thread only; files are read and written by a worker. */
final class ProgramsModel {

    private final Programs programs;
    private final Given given;
    private final Executor worker;
    private final Executor screen;
    private final ObservableList<ProgramRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ProgramRow> found = new FilteredList<>(rows);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ProgramRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /**
     * @param given what trainees are to practise
     * @param screen runs what it is given on the FX thread
     */
    ProgramsModel(Programs programs, Given given, Executor worker, Executor screen) {
        this.programs = programs;
        this.given = given;
        this.worker = worker;
        this.screen = screen;
        search.addListener((known, before, text) -> {
            ProgramRow kept = selected.get();
            found.setPredicate(row -> row.matches(text));
            select(kept);
        });
    }

    /** Lists the programs anew; the selected one stays so, and at first {@code current} is. */
    void refresh(String current) {
        ProgramRow kept = selected.get();
        list(row -> kept == null ? row.name().equals(current) : row.isSame(kept));
    }

    private void list(java.util.function.Predicate<ProgramRow> wanted) {
        String trainee = given.trainee();
        worker.execute(() -> {
            List<ProgramRow> all = new ArrayList<>();
            programs.shipped().forEach(program -> all.add(ProgramRow.shipped(program)));
            programs.own().all().forEach(kept -> all.add(ProgramRow.own(kept)));
            List<ProgramRow> marked = marked(all, trainee);
            screen.execute(() -> {
                rows.setAll(marked);
                select(marked.stream().filter(wanted).findFirst().orElse(null));
            });
        });
    }

    /** What is assigned to {@code trainee} says so, and comes first. */
    private List<ProgramRow> marked(List<ProgramRow> all, String trainee) {
        try {
            List<Assignment> theirs = given.of(trainee);
            return all.stream()
                    .map(row -> row.with(theirs))
                    .sorted(Comparator.comparing(row -> row.assigned().isEmpty()))
                    .toList();
        } catch (UserProblem problem) {
            screen.execute(() -> message.set(Words.of(problem)));
            return all;
        }
    }

    /** Gives the selected program to {@code trainee}, with a sentence that may be empty. */
    void assignSelected(String trainee, String note) {
        ProgramRow row = selected.get();
        attempt(
                () -> {
                    given.assign(trainee, row.name(), note);
                    return row;
                },
                done -> {
                    message.set(Words.of("assign.done", row.name(), trainee));
                    list(row::isSame);
                });
    }

    /** Ends the assignment of the selected program, where it has one; {@code key} says it in words. */
    void endSelected(String key) {
        ProgramRow row = selected.get();
        if (row != null && row.assigned().isPresent()) {
            attempt(
                    () -> {
                        given.end(row.assigned().get());
                        return row.assigned().get();
                    },
                    ended -> {
                        message.set(Words.of(key, ended.program(), ended.trainee()));
                        list(row::isSame);
                    });
        }
    }

    /** Selects {@code row}, or the first that is found where it is not. */
    private void select(ProgramRow row) {
        selected.set(found.contains(row) ? row : found.isEmpty() ? null : found.get(0));
    }

    /** Makes an own program of the selected one. */
    void copySelected() {
        selectedProgram().ifPresent(program -> keep(Optional.empty(), copyOf(program), saved -> {}));
    }

    /** The same program under a name that says that it is a copy. */
    static Program copyOf(Program program) {
        String name = Words.of("programs.copy_of", program.name());
        return new Program(name, 1, program.description(), program.targets(), program.steps());
    }

    /** Keeps {@code program} in {@code file}, or in a new one, and selects it. */
    void keep(Optional<Path> file, Program program, Consumer<Program> then) {
        attempt(
                () -> file.isPresent()
                        ? programs.own().replace(file.get(), program)
                        : programs.own().add(program),
                kept -> {
                    search.set("");
                    message.set(Words.of("programs.kept", program.name()));
                    listAndSelect(kept.file());
                    then.accept(program);
                });
    }

    /** Removes the selected program, where it is a person's own. */
    void deleteSelected() {
        ProgramRow row = selected.get();
        if (row != null && row.file().isPresent()) {
            attempt(
                    () -> {
                        programs.own().delete(row.file().get());
                        return row;
                    },
                    gone -> {
                        message.set(Words.of("programs.deleted", gone.name()));
                        list(other -> false);
                    });
        }
    }

    void importFrom(Path file) {
        attempt(() -> programs.own().importFrom(file), kept -> {
            search.set("");
            message.set(Words.of(
                    "programs.imported", kept.content().map(Program::name).orElse("")));
            listAndSelect(kept.file());
        });
    }

    /** Writes the selected program to {@code file}, for which the person was asked whether it may be replaced. */
    void exportTo(Path file) {
        selectedProgram()
                .ifPresent(program -> attempt(
                        () -> {
                            programs.own().exportTo(program, file, true);
                            return file;
                        },
                        written -> message.set(Words.of("programs.exported", program.name(), written))));
    }

    private void listAndSelect(Path file) {
        list(row -> row.file().equals(Optional.of(file)));
    }

    private <T> void attempt(Attempt<T> attempt, Consumer<T> then) {
        message.set("");
        worker.execute(() -> {
            try {
                T done = attempt.run();
                screen.execute(() -> then.accept(done));
            } catch (UserProblem problem) {
                screen.execute(() -> message.set(Words.of(problem)));
            }
        });
    }

    /** Something with a file. */
    private interface Attempt<T> {
        T run() throws UserProblem;
    }

    /** The program that is selected; empty where none is, or a broken file. */
    Optional<Program> selectedProgram() {
        return Optional.ofNullable(selected.get()).flatMap(ProgramRow::program);
    }

    /** The programs that are found: those that come with Palpa, then a person's own. */
    ObservableList<ProgramRow> found() {
        return found;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<ProgramRow> selectedProperty() {
        return selected;
    }

    /** What was done, or what went wrong. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    void say(String sentence) {
        message.set(sentence);
    }
}
