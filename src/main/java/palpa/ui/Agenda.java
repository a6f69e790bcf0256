package palpa.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import palpa.coaching.Program;
import palpa.coaching.feedback.RetentionTest;
import palpa.model.UserProblem;
import palpa.session.Assignments.Assignment;
import palpa.session.Toolbox;
import palpa.ui.kit.Worker;

/**
 * What the trainee is to practise, of the programs that are there: what was assigned, and the tests that are due. FX thread
 * only; files are read on a thread of its own.
 */
final class Agenda implements AutoCloseable {

    private final Toolbox tools;
    private final Supplier<String> trainee;
    private final Clock clock;
    private final ExecutorService worker = Worker.named("agenda");

    /** @param trainee says who practises now, empty for nobody */
    Agenda(Toolbox tools, Supplier<String> trainee, Clock clock) {
        this.tools = tools;
        this.trainee = trainee;
        this.clock = clock;
    }

    /** What somebody is to practise. */
    @FunctionalInterface
    private interface Question<T> {
        List<T> of(String trainee) throws UserProblem;
    }

    /** Looks for the program called {@code name}, and tells it where there is one. */
    void find(String name, Consumer<Program> found) {
        worker.execute(() ->
                tools.programs().named(name).ifPresent(program -> Platform.runLater(() -> found.accept(program))));
    }

    /** Finds the tests that are due for the trainee today; tells them with the day it is. */
    void testsDue(BiConsumer<List<RetentionTest>, LocalDate> found, Consumer<UserProblem> failed) {
        LocalDate today = LocalDate.now(clock);
        ask(
                whose -> tools.practices().of(whose).testsDue(today, clock.getZone()),
                RetentionTest::program,
                due -> found.accept(due, today),
                failed);
    }

    /** Finds what was assigned to the trainee. */
    void assigned(Consumer<List<Assignment>> found, Consumer<UserProblem> failed) {
        ask(tools.assignments()::of, Assignment::program, found, failed);
    }

    /** What cannot be read is told, and nothing is found. */
    private <T> void ask(
            Question<T> question, Function<T, String> program, Consumer<List<T>> found, Consumer<UserProblem> failed) {
        String whose = trainee.get();
        worker.execute(() -> {
            List<T> there = List.of();
            try {
                there = ofPrograms(question.of(whose), program);
            } catch (UserProblem problem) {
                Platform.runLater(() -> failed.accept(problem));
            }
            List<T> told = there;
            Platform.runLater(() -> found.accept(told));
        });
    }

    /** Programs are read only where there is something to be looked up. */
    private <T> List<T> ofPrograms(List<T> asked, Function<T, String> program) {
        if (asked.isEmpty()) {
            return asked;
        }
        Map<String, Program> known = tools.programs().byName();
        return asked.stream()
                .filter(each -> known.containsKey(program.apply(each)))
                .toList();
    }

    /** Lets go of its thread. */
    @Override
    public void close() {
        worker.shutdown();
    }
}
