package palpa.ui.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Makes threads for what the FX thread must not wait for. Stateless; any thread. */
public final class Worker {

    private static final long PATIENCE_SECONDS = 5;

    private Worker() {}

    /** One thread called {@code name}, which does one thing after another and does not keep the program alive. */
    public static ExecutorService named(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits some seconds for what {@code worker}, which takes nothing more, still does. */
    public static void await(ExecutorService worker) {
        try {
            worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
