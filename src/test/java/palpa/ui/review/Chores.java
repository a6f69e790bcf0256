package palpa.ui.review;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/** Work that is put off until a test does it, on its own thread. Any thread. */
final class Chores implements Executor {

    private final Queue<Runnable> work = new ConcurrentLinkedQueue<>();

    @Override
    public void execute(Runnable task) {
        work.add(task);
    }

    /** Does all that was put off, and what comes of it. */
    void finish() {
        for (Runnable task = work.poll(); task != null; task = work.poll()) {
            task.run();
        }
    }
}
