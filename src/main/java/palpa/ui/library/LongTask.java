package palpa.ui.library;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.library.Catalogue;

/**
 * One thing after the other that takes long, with its progress. Called on the FX thread. A task that begins cancels the
 * one that goes on; a cancelled one says nothing more, but for what it leaves half done.
 */
final class LongTask {

    /** Told on the way every so often, that the list may show what is known by then: at most so many times a task. */
    private static final int LOOKS = 20;

    private final Executor working;
    private final Executor fx;
    private final Consumer<UserProblem> problems;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Task> what = new ReadOnlyObjectWrapper<>(Task.NONE);
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper();
    private Run current = new Run();

    /** Work that can fail. */
    @FunctionalInterface
    interface Work {
        void run(Progress progress) throws UserProblem;
    }

    /** Work on a catalogue. */
    @FunctionalInterface
    interface OnCatalogue {
        void on(Catalogue opened, Progress progress) throws UserProblem;
    }

    /**
     * @param problems told what went wrong, on the FX thread
     * @param changed told when there may be something new to show, on the FX thread
     */
    LongTask(Executor working, Executor fx, Consumer<UserProblem> problems, Runnable changed) {
        this.working = working;
        this.fx = fx;
        this.problems = problems;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<Task> what() {
        return what.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1. */
    ReadOnlyDoubleProperty part() {
        return part.getReadOnlyProperty();
    }

    void begin(Task task, Work work) {
        cancel();
        Run run = new Run();
        current = run;
        what.set(task);
        part.set(0);
        working.execute(() -> carryOut(run, task, work));
    }

    private void carryOut(Run run, Task task, Work work) {
        try {
            work.run(run);
        } catch (UserProblem problem) {
            boolean halfDone = task == Task.RENAMING || !run.isCancelled();
            if (halfDone) {
                fx.execute(() -> problems.accept(problem));
            }
        }
        fx.execute(() -> end(run));
    }

    private void end(Run run) {
        if (current == run) {
            what.set(Task.NONE);
            changed.run();
        }
    }

    void cancel() {
        current.cancelled.set(true);
    }

    /** The progress of one task; of its news at most one is on its way to the FX thread. */
    private final class Run implements Progress {

        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicBoolean onItsWay = new AtomicBoolean();
        private volatile double done;
        private double lookedAt;

        @Override
        public void done(double now) {
            done = now;
            if (onItsWay.compareAndSet(false, true)) {
                fx.execute(this::tell);
            }
        }

        private void tell() {
            onItsWay.set(false);
            if (current == this) {
                part.set(done);
                if (done - lookedAt >= 1.0 / LOOKS) {
                    lookedAt = done;
                    changed.run();
                }
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
