package palpa.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import palpa.model.UserProblem;

/**
 * Work whose usual end is an interrupt (Ctrl-C, SIGTERM): it is told so by its thread's interrupt flag, given time to put
 * its things away, and the program then ends with status 0. Called on the command's own thread.
 */
final class UntilInterrupted {

    /** How long the work may take to put its things away, milliseconds. */
    private static final long FAREWELL_MILLIS = 3000;

    /** The work; it returns when its thread is interrupted. */
    @FunctionalInterface
    interface Work {
        void run() throws UserProblem;
    }

    private UntilInterrupted() {}

    static void run(Work work) throws UserProblem {
        CountDownLatch done = new CountDownLatch(1);
        Thread worker = Thread.currentThread();
        Thread farewell = new Thread(() -> farewell(worker, done), "farewell");
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            work.run();
        } finally {
            done.countDown();
            dismiss(farewell);
        }
    }

    private static void farewell(Thread worker, CountDownLatch done) {
        worker.interrupt();
        try {
            done.await(FAREWELL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void dismiss(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException alreadyEnding) {
            // The program is ending because of the interrupt: the hook is at work and has the last word.
            Thread.currentThread().interrupt();
        }
    }
}
