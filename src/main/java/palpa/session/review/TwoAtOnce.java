package palpa.session.review;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import palpa.model.UserProblem;
import palpa.session.Progress;

/** Does two halves of a task at once, one here and one on a thread named {@code review}. */
final class TwoAtOnce {

    private TwoAtOnce() {}

    /** A half, which reports its own progress from 0 to 1. */
    @FunctionalInterface
    interface Half<T> {
        T run(Progress progress) throws UserProblem;
    }

    /**
     * The results of both.
     *
     * @param <T> what a half gives
     */
    record Both<T>(T first, T second) {}

    /** Where either fails, the other is cancelled and the first one's problem is thrown. */
    static <T> Both<T> run(Half<T> first, Half<T> second, Progress progress) throws UserProblem {
        Shared shared = new Shared(progress);
        FutureTask<T> beside = new FutureTask<>(run(second, shared.half(1), shared));
        Thread thread = new Thread(beside, "review");
        thread.setDaemon(true);
        thread.start();
        try {
            T here = run(first, shared.half(0), shared).call();
            return new Both<>(here, beside.get());
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserProblem(e, "session.cancelled");
        } finally {
            shared.stop();
        }
    }

    private static <T> HalfCall<T> run(Half<T> half, Progress progress, Shared shared) {
        return () -> {
            boolean done = false;
            try {
                T result = half.run(progress);
                done = true;
                return result;
            } finally {
                if (!done) {
                    shared.stop();
                }
            }
        };
    }

    /** A half as something to call. */
    private interface HalfCall<T> extends Callable<T> {
        @Override
        T call() throws UserProblem;
    }

    private static UserProblem cause(ExecutionException failure) {
        if (failure.getCause() instanceof UserProblem problem) {
            return problem;
        }
        if (failure.getCause() instanceof RuntimeException bug) {
            throw bug;
        }
        throw new CancellationException(String.valueOf(failure.getCause()));
    }

    /** The progress of both halves together. */
    private static final class Shared {

        private final Progress all;
        private final double[] parts = new double[2];
        private volatile boolean stopped;

        Shared(Progress all) {
            this.all = all;
        }

        void stop() {
            stopped = true;
        }

        private synchronized void done(int half, double part) {
            parts[half] = part;
            all.done((parts[0] + parts[1]) / 2);
        }

        Progress half(int number) {
            return new Progress() {
                @Override
                public void done(double part) {
                    Shared.this.done(number, part);
                }

                @Override
                public boolean isCancelled() {
                    return stopped || all.isCancelled();
                }
            };
        }
    }
}
