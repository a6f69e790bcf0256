package palpa.ui.plot;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Paints backgrounds one after the other, always for the newest wish: a wish that was overtaken is never painted.
 *
 * <p>{@link #want} may be called from any thread; painting happens on the executor given, and the result is handed over
 * there. The thread that hands it to the screen is the receiver's business.
 */
final class BackgroundWorker {

    private static final long IDLE_SECONDS = 5;

    private final Executor executor;
    private final Function<ChartSpec, Background> painter;
    private final Consumer<Background> receiver;
    private final AtomicReference<ChartSpec> wish = new AtomicReference<>();

    BackgroundWorker(Executor executor, Function<ChartSpec, Background> painter, Consumer<Background> receiver) {
        this.executor = executor;
        this.painter = painter;
        this.receiver = receiver;
    }

    /** A thread that lives only while there is something to paint. */
    static Executor ownThread() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "chart-background");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    void want(ChartSpec spec) {
        if (wish.getAndSet(spec) == null) {
            executor.execute(this::paint);
        }
    }

    private void paint() {
        ChartSpec spec = wish.get();
        receiver.accept(painter.apply(spec));
        if (!wish.compareAndSet(spec, null)) {
            executor.execute(this::paint);
        }
    }
}
