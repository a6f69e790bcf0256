package palpa.cli;

import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import palpa.model.UserProblem;
import palpa.session.Words;
import picocli.CommandLine.ExitCode;

/**
 * Work whose usual end is an interrupt (Ctrl-C, SIGTERM): it is told so by its thread's interrupt flag and given time to
 * put its things away. The program then ends with status 0, or, where that failed, with a sentence and status 1. Called
 * on the command's own thread.
 */
final class UntilInterrupted {

    /** How long the work may take to put its things away, seconds: a slow disk has to take the end of a file. */
    private static final long FAREWELL_SECONDS = 10;

    private final Runnable askToEnd;
    private final Thread farewell = new Thread(this::sayFarewell, "farewell");
    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private volatile boolean ending;

    /** The work; it returns when its thread is interrupted. */
    @FunctionalInterface
    interface Work {
        void run() throws UserProblem;
    }

    private UntilInterrupted(Runnable askToEnd) {
        this.askToEnd = askToEnd;
    }

    /** Does {@code work}; problems that come after an interrupt go to {@code err}, since nobody else is left to tell. */
    static void run(PrintWriter err, Work work) throws UserProblem {
        run(err, Thread.currentThread()::interrupt, work);
    }

    /**
     * The same for work that must not be interrupted, since that closes files under it.
     *
     * @param askToEnd called by another thread when the program is asked to end
     */
    static void run(PrintWriter err, Runnable askToEnd, Work work) throws UserProblem {
        new UntilInterrupted(askToEnd).carryOut(err, work);
    }

    private void carryOut(PrintWriter err, Work work) throws UserProblem {
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            work.run();
            status.complete(ExitCode.OK);
        } catch (UserProblem problem) {
            if (!ending) {
                throw problem;
            }
            err.println(Words.of(problem));
            err.flush();
        } finally {
            status.complete(ExitCode.SOFTWARE);
            dismissFarewell();
        }
    }

    /** The program is asked to end: it does when the work has. */
    private void sayFarewell() {
        ending = true;
        askToEnd.run();
        int code = status.completeOnTimeout(ExitCode.SOFTWARE, FAREWELL_SECONDS, TimeUnit.SECONDS)
                .join();
        Runtime.getRuntime().halt(code);
    }

    private void dismissFarewell() {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException alreadyEnding) {
            // The program is ending because of the interrupt: the hook is at work and has the last word.
            Thread.currentThread().interrupt();
        }
    }
}
