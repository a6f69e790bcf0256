package palpa.glove;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import palpa.glove.device.OutgoingFrame;
import palpa.glove.device.VirtualGlove;

/**
 * A virtual glove that lives on the host's clock: the one place where threads meet it. Any thread; waiting threads sleep
 * until something is due or the host speaks, they never spin.
 */
final class PoweredGlove {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final VirtualGlove glove;
    private final WorldTime time;

    PoweredGlove(VirtualGlove glove, WorldTime time) {
        this.glove = glove;
        this.time = time;
    }

    /** The host speaks. */
    void receive(byte[] bytes, int offset, int length) {
        lock.lock();
        try {
            glove.advanceTo(time.nowMicros());
            glove.receive(bytes, offset, length);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lives up to now and puts what the glove says next into {@code frame}; false where it has nothing to say. */
    boolean next(OutgoingFrame frame) {
        lock.lock();
        try {
            glove.advanceTo(time.nowMicros());
            return glove.next(frame);
        } finally {
            lock.unlock();
        }
    }

    /** Sleeps until the glove has something to do, the host speaks, {@link #wake} is called, or the time is over. */
    void await(long mostNanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = time.nanosUntil(glove.due(), mostNanos);
            if (nanos > 0) {
                changed.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends every {@link #await}. */
    void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean plugged() {
        lock.lock();
        try {
            glove.advanceTo(time.nowMicros());
            return glove.plugged();
        } finally {
            lock.unlock();
        }
    }

    /** How often it was plugged in. */
    int plugs() {
        lock.lock();
        try {
            return glove.plugs();
        } finally {
            lock.unlock();
        }
    }

    boolean over() {
        lock.lock();
        try {
            return glove.over();
        } finally {
            lock.unlock();
        }
    }

    static long nanos(int millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
