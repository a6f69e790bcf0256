package palpa.ui.plot;

import java.util.Arrays;
import palpa.model.TimeSpan;
import palpa.session.review.ForcePyramid;
import palpa.session.review.SpanSamples;

/**
 * One hand's force cut into pixel columns of a window: least and greatest of each, NaN where there is none. Columns begin
 * at multiples of their length, so that a picture that is moved keeps its shape. Immutable once made.
 */
final class ForceColumns {

    private static final long GAP_MICROS = 50_000;

    private final long firstMicros;
    private final long columnMicros;
    private final float[] lows;
    private final float[] highs;

    private ForceColumns(TimeSpan window, int columns) {
        columnMicros = Math.max(1, Math.round((double) window.lengthMicros() / columns));
        firstMicros = Math.floorDiv(window.startMicros(), columnMicros) * columnMicros;
        lows = new float[columns + 1];
        highs = new float[columns + 1];
    }

    static ForceColumns of(ForcePyramid pyramid, TimeSpan window, int columns, long offsetMicros) {
        ForceColumns made = new ForceColumns(window, columns);
        pyramid.columns(made.firstMicros - offsetMicros, made.columnMicros, made.lows.length, made.lows, made.highs);
        return made;
    }

    /** Of single samples; the line between two goes through the columns between them. */
    static ForceColumns of(SpanSamples samples, TimeSpan window, int columns, long offsetMicros) {
        ForceColumns made = new ForceColumns(window, columns);
        Arrays.fill(made.lows, Float.NaN);
        Arrays.fill(made.highs, Float.NaN);
        int first = Math.max(0, samples.lastUntil(window.startMicros() - offsetMicros));
        for (int i = first;
                i < samples.count() && samples.timeMicros(i) + offsetMicros <= window.endMicros() + GAP_MICROS;
                i++) {
            made.add(samples, i, offsetMicros);
        }
        return made;
    }

    private void add(SpanSamples samples, int i, long offsetMicros) {
        long micros = samples.timeMicros(i) + offsetMicros;
        float newtons = samples.totalNewtons(i);
        boolean joined = i > 0 && samples.timeMicros(i) - samples.timeMicros(i - 1) <= GAP_MICROS;
        if (joined) {
            long before = samples.timeMicros(i - 1) + offsetMicros;
            float from = samples.totalNewtons(i - 1);
            long column = Math.floorDiv(before - firstMicros, columnMicros) + 1;
            long last = Math.min(lows.length - 1, Math.floorDiv(micros - firstMicros, columnMicros));
            for (column = Math.max(0, column); column <= last; column++) {
                float share = (float) (firstMicros + column * columnMicros - before) / (micros - before);
                extend(column - 1, from + (newtons - from) * share);
                extend(column, from + (newtons - from) * share);
            }
        }
        extend(Math.floorDiv(micros - firstMicros, columnMicros), newtons);
    }

    private void extend(long column, float newtons) {
        if (column >= 0 && column < lows.length) {
            int x = (int) column;
            lows[x] = Float.isNaN(lows[x]) ? newtons : Math.min(lows[x], newtons);
            highs[x] = Float.isNaN(highs[x]) ? newtons : Math.max(highs[x], newtons);
        }
    }

    int count() {
        return lows.length;
    }

    /** Where column {@code x} begins, session time. */
    long micros(int x) {
        return firstMicros + x * columnMicros;
    }

    float low(int x) {
        return lows[x];
    }

    float high(int x) {
        return highs[x];
    }
}
