package palpa.ui.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes threads for what the FX thread must not wait for. Stateless; any thread. */
public final class Worker {

    private Worker() {}

    /** One thread called {@code name}, which does one thing after another and does not keep the program alive. */
    public static ExecutorService named(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
