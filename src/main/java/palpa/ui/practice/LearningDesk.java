package palpa.ui.practice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import palpa.model.UserProblem;
import palpa.session.Assignments;
import palpa.session.Words;
import palpa.session.progress.History;
import palpa.session.progress.LearningCurve;
import palpa.session.progress.PracticeEntries;
import palpa.session.progress.PracticeEntries.Circumstances;
import palpa.session.progress.PracticeEntry;
import palpa.session.progress.PracticeLog;

/**
 * Keeps results in the trainee's log and compares them with the earlier ones. FX thread only; the log is asked on another.
 */
public final class LearningDesk {

    private final PracticeLog log;
    private final Assignments assignments;
    private final Clock clock;
    private final Executor working;
    private final Executor screen;
    private final Consumer<String> tell;

    /**
     * @param clock wall clock, from which a practice's beginning is reckoned
     * @param working asks the log, in the order asked for
     * @param screen does what it is given on the screen's thread
     * @param tell says a sentence to the trainee
     */
    public LearningDesk(
            PracticeLog log,
            Assignments assignments,
            Clock clock,
            Executor working,
            Executor screen,
            Consumer<String> tell) {
        this.log = log;
        this.assignments = assignments;
        this.clock = clock;
        this.working = working;
        this.screen = screen;
        this.tell = tell;
    }

    /** Tells what {@code result} means beside the earlier ones; nothing of nobody. */
    public void compare(PracticeResult result, Consumer<Learned> told) {
        onLog(result, history -> {
            Optional<Learned> learned = entry(result).map(entry -> learned(history, entry));
            screen.execute(() -> told.accept(learned.orElse(Learned.NOTHING)));
        });
    }

    /** Keeps {@code result}, which ends the assignment of its program; nothing is kept of nobody. */
    public void keep(PracticeResult result) {
        onLog(result, history -> {
            Optional<PracticeEntry> entry = entry(result);
            if (entry.isPresent()) {
                log.add(entry.get());
                assignments.end(result.trainee(), entry.get().program());
            }
        });
    }

    /** What is done with a trainee's history. */
    @FunctionalInterface
    private interface Deed {
        void with(History history) throws UserProblem;
    }

    private void onLog(PracticeResult result, Deed deed) {
        if (result.trainee().isBlank()) {
            return;
        }
        working.execute(() -> {
            try {
                deed.with(log.of(result.trainee()));
            } catch (UserProblem problem) {
                screen.execute(() -> tell.accept(Words.of(problem)));
            }
        });
    }

    private Optional<PracticeEntry> entry(PracticeResult result) {
        String file =
                result.recording().map(Path::getFileName).map(Path::toString).orElse("");
        return PracticeEntries.of(
                result.score(),
                result.program(),
                new Circumstances(
                        clock.instant().minus(result.lastedMicros(), ChronoUnit.MICROS),
                        result.trainee(),
                        result.feedback(),
                        result.guess(),
                        file,
                        result.comfort()));
    }

    /** What {@code entry} is beside those in {@code earlier}. */
    private static Learned learned(History earlier, PracticeEntry entry) {
        List<LearningCurve.Point> before = earlier.curve(entry.program()).points();
        LearningCurve curve = earlier.with(entry).curve(entry.program());
        OptionalDouble best =
                before.stream().mapToDouble(LearningCurve.Point::scorePoints).max();
        if (entry.points().isEmpty()) {
            return new Learned("", false, curve);
        }
        double points = entry.points().getAsDouble();
        return new Learned(sentence(points, best), best.isPresent() && points > best.getAsDouble(), curve);
    }

    private static String sentence(double points, OptionalDouble best) {
        if (best.isEmpty()) {
            return Words.of("practice.end.best.first", whole(points));
        }
        double more = points - best.getAsDouble();
        return more > 0
                ? Words.of("practice.end.best.new", whole(points), whole(Math.max(1, more)))
                : Words.of("practice.end.best.old", whole(best.getAsDouble()));
    }

    private static String whole(double points) {
        return Long.toString(Math.round(points));
    }
}
