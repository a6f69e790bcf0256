package palpa.pipeline;

/**
 * Two raw samples running at or above the ceiling are a breach: no filter stands between a hand and its alarm.
 *
 * <p>A breach is told once; the force has to fall under nine tenths of the ceiling before there can be another.
 */
final class CeilingWatch {

    private static final int SAMPLES_RUNNING = 2;
    private static final double REARM_FRACTION = 0.9;
    private static final long REMEMBERED_MICROS = 1_000_000;

    private int running;
    private boolean breached;
    private long lastOverMicros = Long.MIN_VALUE;

    /** Whether this sample makes a new breach. */
    boolean breaches(long timeMicros, double newtons, double ceilingNewtons) {
        if (newtons < ceilingNewtons) {
            running = 0;
            breached &= newtons >= ceilingNewtons * REARM_FRACTION;
            return false;
        }
        running++;
        if (running < SAMPLES_RUNNING) {
            return false;
        }
        lastOverMicros = timeMicros;
        boolean isNew = !breached;
        breached = true;
        return isNew;
    }

    /** Whether the ceiling is exceeded now, or was within the last second. */
    boolean isOver(long timeMicros) {
        return lastOverMicros != Long.MIN_VALUE && timeMicros - lastOverMicros <= REMEMBERED_MICROS;
    }

    void gap() {
        running = 0;
    }
}
