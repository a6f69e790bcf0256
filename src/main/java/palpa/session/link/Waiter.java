package palpa.session.link;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * One thread that sleeps while there is nothing to do, and whoever wakes it.
 *
 * <p>The sleeper announces itself, looks once more, and parks; a waker looks for the announcement after it has published
 * its work. Both sides use volatile accesses, so one of them sees the other: no wake-up is lost. A sleep may end early
 * for no reason; the sleeper's rounds do not mind.
 */
public interface Waiter {

    /** Never sleeps: for rounds that are done by hand. */
    Waiter NONE = new Waiter() {

        @Override
        public void await(long nanos, BooleanSupplier somethingToDo) {}

        @Override
        public void wake() {}
    };

    /** Sleeps at most {@code nanos}, or until woken, unless there is something to do already. One thread. */
    void await(long nanos, BooleanSupplier somethingToDo);

    /** Ends the sleep, if there is one. Any thread. */
    void wake();

    /** One that parks its thread. */
    static Waiter parking() {
        return new Waiter() {

            private volatile Thread sleeper;

            @Override
            public void await(long nanos, BooleanSupplier somethingToDo) {
                sleeper = Thread.currentThread();
                if (!somethingToDo.getAsBoolean()) {
                    LockSupport.parkNanos(this, nanos);
                }
                sleeper = null;
            }

            @Override
            public void wake() {
                Thread waiting = sleeper;
                if (waiting != null) {
                    LockSupport.unpark(waiting);
                }
            }
        };
    }
}
