package palpa.session.link;

import java.util.concurrent.CompletableFuture;

/** Gives a duty cycle somebody who does its rounds. Any thread. */
@FunctionalInterface
public interface Launcher {

    /** A daemon thread of its own for each cycle. */
    Launcher THREADS = Launcher::startThread;

    /**
     * Has the rounds of {@code cycle} done until there are no more.
     *
     * @param role what the thread is called
     * @return completed after {@link DutyCycle#end}
     */
    CompletableFuture<Void> launch(String role, DutyCycle cycle);

    /** What those rounds wait by. */
    default Waiter waiter() {
        return Waiter.parking();
    }

    private static CompletableFuture<Void> startThread(String role, DutyCycle cycle) {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(cycle, ended), role);
        thread.setDaemon(true);
        thread.start();
        return ended;
    }

    private static void run(DutyCycle cycle, CompletableFuture<Void> ended) {
        try {
            cycle.begin();
            boolean more = true;
            while (more) {
                more = cycle.doWork();
            }
        } finally {
            cycle.end();
            ended.complete(null);
        }
    }
}
