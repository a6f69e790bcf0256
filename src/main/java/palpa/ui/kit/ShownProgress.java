package palpa.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import palpa.session.Progress;

/** Passes on how far a task is, of its news at most one on its way to the FX thread. Any thread. */
public final class ShownProgress implements Progress {

    private final Executor screen;
    private final DoubleConsumer shown;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<Double> newest = new AtomicReference<>();

    /**
     * @param screen runs what it is given on the FX thread
     * @param shown told how much is done, 0 to 1, on the FX thread
     */
    public ShownProgress(Executor screen, DoubleConsumer shown) {
        this.screen = screen;
        this.shown = shown;
    }

    /** Nobody wants the task any more. */
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public void done(double part) {
        if (newest.getAndSet(part) == null) {
            screen.execute(() -> shown.accept(newest.getAndSet(null)));
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
