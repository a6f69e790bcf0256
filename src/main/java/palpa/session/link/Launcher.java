package palpa.session.link;

/** Gives a duty cycle somebody who does its rounds. Any thread. */
@FunctionalInterface
public interface Launcher {

    /** A daemon thread of its own for each cycle. */
    Launcher THREADS = Launcher::startThread;

    /**
     * Has the rounds of {@code cycle} done until there are no more.
     *
     * @param role what the thread is called
     */
    void launch(String role, DutyCycle cycle);

    private static void startThread(String role, DutyCycle cycle) {
        Thread thread = new Thread(() -> run(cycle), role);
        thread.setDaemon(true);
        thread.start();
    }

    private static void run(DutyCycle cycle) {
        try {
            boolean more = true;
            while (more) {
                more = cycle.doWork();
            }
        } finally {
            cycle.end();
        }
    }
}
