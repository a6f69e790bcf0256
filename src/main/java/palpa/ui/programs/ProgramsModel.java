package palpa.ui.programs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
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
import palpa.ui.shelf.FileWork;

/** The programs there are, and what is done with them. FX thread only; files are read and written by a worker. */
final class ProgramsModel {

    private final Programs programs;
    private final Given given;
    private final FileWork files;
    private final ObservableList<ProgramRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ProgramRow> found = new FilteredList<>(rows);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<ProgramRow> selected = new SimpleObjectProperty<>();

    /**
     * @param given what trainees are to practise
     * @param screen runs what it is given on the FX thread
     */
    ProgramsModel(Programs programs, Given given, Executor worker, Executor screen) {
        this.programs = programs;
        this.given = given;
        files = new FileWork(worker, screen);
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

    private void list(Predicate<ProgramRow> wanted) {
        String trainee = given.trainee();
        files.read(() -> marked(readAll(), trainee), all -> {
            rows.setAll(all.rows());
            if (!all.problem().isEmpty()) {
                files.say(all.problem());
            }
            select(all.rows().stream().filter(wanted).findFirst().orElse(null));
        });
    }

    private List<ProgramRow> readAll() {
        List<ProgramRow> all = new ArrayList<>();
        programs.shipped().forEach(program -> all.add(ProgramRow.shipped(program)));
        programs.own().all().forEach(kept -> all.add(ProgramRow.own(kept)));
        return all;
    }

    /** What is assigned to {@code trainee} says so, and comes first. */
    private Marked marked(List<ProgramRow> all, String trainee) {
        try {
            List<Assignment> theirs = given.of(trainee);
            return new Marked(
                    all.stream()
                            .map(row -> row.with(theirs))
                            .sorted(Comparator.comparing(row -> row.assigned().isEmpty()))
                            .toList(),
                    "");
        } catch (UserProblem problem) {
            return new Marked(all, Words.of(problem));
        }
    }

    /** The programs in their order, and why no assignment is marked, a sentence; empty where all is well. */
    private record Marked(List<ProgramRow> rows, String problem) {}

    /** Gives the selected program to {@code trainee}, with a sentence that may be empty. */
    void assignSelected(String trainee, String note) {
        ProgramRow row = selected.get();
        files.attempt(
                () -> {
                    given.assign(trainee, row.name(), note);
                    return row;
                },
                done -> {
                    files.say(Words.of("assign.done", row.name(), trainee));
                    list(row::isSame);
                });
    }

    /** Ends the assignment of the selected program, where it has one; {@code key} says it in words. */
    void endSelected(String key) {
        ProgramRow row = selected.get();
        if (row != null && row.assigned().isPresent()) {
            files.attempt(
                    () -> {
                        given.end(row.assigned().get());
                        return row.assigned().get();
                    },
                    ended -> {
                        files.say(Words.of(key, ended.program(), ended.trainee()));
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
        files.attempt(
                () -> file.isPresent()
                        ? programs.own().replace(file.get(), program)
                        : programs.own().add(program),
                kept -> {
                    search.set("");
                    files.say(Words.of("programs.kept", program.name()));
                    listAndSelect(kept.file());
                    then.accept(program);
                });
    }

    /** Removes the selected program, where it is a person's own. */
    void deleteSelected() {
        ProgramRow row = selected.get();
        if (row != null && row.file().isPresent()) {
            files.attempt(
                    () -> {
                        programs.own().delete(row.file().get());
                        return row;
                    },
                    gone -> {
                        files.say(Words.of("programs.deleted", gone.name()));
                        list(other -> false);
                    });
        }
    }

    void importFrom(Path file) {
        files.attempt(() -> programs.own().importFrom(file), kept -> {
            search.set("");
            files.say(Words.of(
                    "programs.imported", kept.content().map(Program::name).orElse("")));
            listAndSelect(kept.file());
        });
    }

    /** Writes the selected program to {@code file}, for which the person was asked whether it may be replaced. */
    void exportTo(Path file) {
        selectedProgram()
                .ifPresent(program -> files.attempt(
                        () -> {
                            programs.own().exportTo(program, file, true);
                            return file;
                        },
                        written -> files.say(Words.of("programs.exported", program.name(), written))));
    }

    private void listAndSelect(Path file) {
        list(row -> row.file().equals(Optional.of(file)));
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

    /** What is done with files, and what there is to say of it. */
    FileWork files() {
        return files;
    }
}
