package palpa.ui;

import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Waits for an onset to be written, and then for its ink. One thread follows; the glove's thread tells of onsets and
 * wakes it.
 */
final class StepWatch implements OnsetLine.Onsets {

    /** Between steps it only looks now and then, lest the looking itself slow the app down. */
    private static final long IDLE_NANOS = 20_000_000;

    private final long longestNanos;
    private final Histogram took = new Histogram(3);
    private final Histogram looks = new Histogram(3);
    private volatile long onsetNanos;
    private volatile int onsets;
    private volatile Thread follower;
    private int stepsToSkip;
    private int tooEarly;
    private int again;
    private int unseen;

    StepWatch(long longestNanos) {
        this.longestNanos = longestNanos;
    }

    @Override
    public void began(long nanos) {
        onsetNanos = nanos;
        onsets++;
        LockSupport.unpark(follower);
    }

    Histogram took() {
        return took;
    }

    Histogram looks() {
        return looks;
    }

    /** Times that ink came again within a press: a lost sample had torn the trace. */
    int again() {
        return again;
    }

    /** Times that ink came long after an onset, and with none of its own: the method would be wrong. */
    int tooEarly() {
        return tooEarly;
    }

    /** Onsets without ink. */
    int unseen() {
        return unseen;
    }

    /** Follows the area until {@code over}, leaving out the first steps. */
    void follow(InkedArea area, int warmUpSteps, Future<?> over) {
        follower = Thread.currentThread();
        stepsToSkip = warmUpSteps;
        int seen = onsets;
        boolean wasInked = area.isInked();
        while (!over.isDone()) {
            if (onsets != seen) {
                seen = onsets;
                awaitInk(area, wasInked);
                wasInked = true;
            } else {
                boolean inked = area.isInked();
                if (inked && !wasInked && onsets == seen) {
                    roseAlone();
                }
                wasInked = inked;
                LockSupport.parkNanos(IDLE_NANOS);
            }
        }
    }

    private void roseAlone() {
        if (System.nanoTime() - onsetNanos > longestNanos) {
            tooEarly++;
        } else {
            again++;
        }
    }

    private void awaitInk(InkedArea area, boolean wasInked) {
        long onset = onsetNanos;
        if (wasInked) {
            unseen++;
            return;
        }
        boolean inked = false;
        long before = System.nanoTime();
        long now = before;
        while (!inked && now - onset < longestNanos) {
            inked = area.isInked();
            now = System.nanoTime();
            looks.recordValue(now - before);
            before = now;
        }
        if (stepsToSkip > 0) {
            stepsToSkip--;
        } else if (inked) {
            took.recordValue(now - onset);
        } else {
            unseen++;
        }
    }
}
