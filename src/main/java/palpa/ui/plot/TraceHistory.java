package palpa.ui.plot;

import palpa.session.TraceBuffer;

/**
 * The chart's own copy of one hand's last samples, so that a paused picture can still be zoomed. One thread; allocates
 * nothing once made.
 */
final class TraceHistory {

    /** A sample this much older than the newest is no straggler: a recording was sent back, and all begins anew. */
    private static final long SENT_BACK_MICROS = 1_000_000;

    private final TraceBuffer source;
    private final TraceBuffer.Copied copied = new TraceBuffer.Copied();
    private final long[] newTimes;
    private final float[] newValues;
    private final long[] times;
    private final float[] values;
    private final int mask;
    private long wanted;
    private long end;

    TraceHistory(TraceBuffer source) {
        this.source = source;
        int capacity = source.capacity();
        mask = capacity - 1;
        newTimes = new long[capacity];
        newValues = new float[capacity * TraceBuffer.VALUES];
        times = new long[capacity];
        values = new float[capacity * TraceBuffer.VALUES];
    }

    /** Session time of the newest sample taken, microseconds, or {@link Long#MIN_VALUE} before the first. */
    long newestMicros() {
        return end == 0 ? Long.MIN_VALUE : times[(int) (end - 1 & mask)];
    }

    /** Takes what is new from the source, into the history and into {@code columns}. */
    void pull(TraceColumns columns) {
        if (source.written() == wanted) {
            return;
        }
        source.copySince(wanted, newTimes, newValues, copied);
        for (int i = copied.dropped(); i < copied.count(); i++) {
            if (newestMicros() - newTimes[i] > SENT_BACK_MICROS && end > 0) {
                forget(columns);
            }
            int slot = (int) (end++ & mask);
            times[slot] = newTimes[i];
            System.arraycopy(newValues, i * TraceBuffer.VALUES, values, slot * TraceBuffer.VALUES, TraceBuffer.VALUES);
            columns.add(newTimes[i], newValues, i * TraceBuffer.VALUES);
        }
        wanted = copied.first() + copied.count();
    }

    /** Forgets what lies after {@code nowMicros}: a hand that is silent since a recording was sent back. */
    void forgetAfter(long nowMicros, TraceColumns columns) {
        if (end > 0 && newestMicros() - nowMicros > SENT_BACK_MICROS) {
            forget(columns);
        }
    }

    private void forget(TraceColumns columns) {
        end = 0;
        columns.clear();
    }

    /** Puts all that is kept into {@code columns}, oldest first. */
    void replay(TraceColumns columns) {
        for (long number = Math.max(0, end - times.length); number < end; number++) {
            int slot = (int) (number & mask);
            columns.add(times[slot], values, slot * TraceBuffer.VALUES);
        }
    }
}
