package palpa.ui.plot;

import java.util.Arrays;
import palpa.session.TraceBuffer;

/**
 * The traces of one hand cut into pixel columns: of each column, the least and greatest value of the line through the
 * samples. One thread; allocates nothing once made.
 *
 * <p>A column is {@link #columnMicros()} of session time and bears the number {@code time / columnMicros}, so that a
 * column once filled only moves to the left and never changes its shape. Samples further apart than a gap are not
 * joined: what was lost is seen as lost. A gap is 50 ms, or four times the distance of the samples where they come more
 * slowly.
 */
final class TraceColumns {

    private static final long LEAST_GAP_MICROS = 50_000;
    private static final long MOST_GAP_MICROS = 400_000;
    private static final int SAMPLES_IN_GAP = 4;

    private final int mask;
    private final long columnMicros;
    private final long[] stamps;
    private final float[][] lows;
    private final float[][] highs;
    private final float[] last = new float[TraceBuffer.VALUES];
    private long lastMicros = Long.MIN_VALUE;
    private long lastColumn;
    private long usualMicros;

    /**
     * @param columnMicros session time a column, microseconds, above 0
     * @param columns how many have to be kept, above 0
     */
    TraceColumns(long columnMicros, int columns) {
        if (columnMicros <= 0 || columns <= 0) {
            throw new IllegalArgumentException(columns + " columns of " + columnMicros + " us");
        }
        int capacity = Integer.highestOneBit(columns) * 2;
        this.mask = capacity - 1;
        this.columnMicros = columnMicros;
        this.stamps = new long[capacity];
        this.lows = new float[TraceBuffer.VALUES][capacity];
        this.highs = new float[TraceBuffer.VALUES][capacity];
        Arrays.fill(stamps, Long.MIN_VALUE);
    }

    /** Empties all columns. */
    void clear() {
        Arrays.fill(stamps, Long.MIN_VALUE);
        lastMicros = Long.MIN_VALUE;
        usualMicros = 0;
    }

    /** Columns that fit at most. */
    int capacity() {
        return mask + 1;
    }

    long columnMicros() {
        return columnMicros;
    }

    long columnOf(long micros) {
        return Math.floorDiv(micros, columnMicros);
    }

    /** Whether any sample, or the line between two, lies in {@code column}. */
    boolean has(long column) {
        return stamps[slot(column)] == column;
    }

    /** Least value in a column that {@link #has} something; infinite where this series has nothing. */
    float low(int series, long column) {
        return lows[series][slot(column)];
    }

    /** Greatest value, as {@link #low}. */
    float high(int series, long column) {
        return highs[series][slot(column)];
    }

    /** The number of the column kept at each {@link #slot}. */
    long[] stamps() {
        return stamps;
    }

    /** The least values of a series by {@link #slot}. */
    float[] lows(int series) {
        return lows[series];
    }

    /** The greatest values of a series by {@link #slot}. */
    float[] highs(int series) {
        return highs[series];
    }

    /** Where {@code column} is kept. */
    int slot(long column) {
        return (int) (column & mask);
    }

    /** Adds a sample of {@link TraceBuffer#VALUES} newtons from {@code offset} on; one from the past is left out. */
    void add(long timeMicros, float[] values, int offset) {
        if (timeMicros <= lastMicros) {
            return;
        }
        long column = columnOf(timeMicros);
        long elapsed = lastMicros == Long.MIN_VALUE ? Long.MAX_VALUE : timeMicros - lastMicros;
        if (elapsed <= gapMicros()) {
            for (long c = lastColumn + 1; c <= column; c++) {
                cross(c, elapsed, values, offset);
            }
        }
        usualMicros = elapsed <= MOST_GAP_MICROS ? elapsed : 0;
        touch(column);
        for (int series = 0; series < TraceBuffer.VALUES; series++) {
            extend(series, column, values[offset + series]);
        }
        System.arraycopy(values, offset, last, 0, TraceBuffer.VALUES);
        lastMicros = timeMicros;
        lastColumn = column;
    }

    private long gapMicros() {
        return Math.max(LEAST_GAP_MICROS, Math.min(MOST_GAP_MICROS, SAMPLES_IN_GAP * usualMicros));
    }

    /** The line from the last sample to this one goes over the left edge of {@code column}. */
    private void cross(long column, long elapsed, float[] values, int offset) {
        float share = (float) (column * columnMicros - lastMicros) / elapsed;
        touch(column - 1);
        touch(column);
        for (int series = 0; series < TraceBuffer.VALUES; series++) {
            float value = last[series] + (values[offset + series] - last[series]) * share;
            extend(series, column - 1, value);
            extend(series, column, value);
        }
    }

    private void touch(long column) {
        int slot = slot(column);
        if (stamps[slot] != column) {
            stamps[slot] = column;
            for (int series = 0; series < TraceBuffer.VALUES; series++) {
                lows[series][slot] = Float.POSITIVE_INFINITY;
                highs[series][slot] = Float.NEGATIVE_INFINITY;
            }
        }
    }

    /** Widens a column by {@code value}; an absent site (NaN) leaves it empty. */
    private void extend(int series, long column, float value) {
        int slot = slot(column);
        if (value < lows[series][slot]) {
            lows[series][slot] = value;
        }
        if (value > highs[series][slot]) {
            highs[series][slot] = value;
        }
    }
}
