package palpa.session.review;

import java.util.Arrays;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.TimeSpan;
import palpa.session.TraceBuffer;

/**
 * Every sample of one hand in a span, in newtons as the pipeline saw them. Never written again once made; any thread.
 *
 * <p>Kept as {@code float}, {@link TraceBuffer#VALUES} a sample, like the live trace: 20 s at 2 kHz are 3 MB.
 */
public final class SpanSamples {

    private final Hand hand;
    private final TimeSpan span;
    private final long[] times;
    private final float[] values;

    SpanSamples(Hand hand, TimeSpan span, long[] times, float[] values) {
        this.hand = hand;
        this.span = span;
        this.times = times;
        this.values = values;
    }

    public Hand hand() {
        return hand;
    }

    /** The span that was asked for; the samples lie in it. */
    public TimeSpan span() {
        return span;
    }

    public int count() {
        return times.length;
    }

    /** Session time of sample {@code i}, microseconds, rising. */
    public long timeMicros(int i) {
        return times[i];
    }

    /** Force of a site at sample {@code i}, newtons, NaN where there is no sensor or it hangs. */
    public float newtons(int i, Site site) {
        return values[i * TraceBuffer.VALUES + site.ordinal()];
    }

    /** The hand's force at sample {@code i}, newtons. */
    public float totalNewtons(int i) {
        return values[i * TraceBuffer.VALUES + TraceBuffer.TOTAL];
    }

    /** The values of all samples, {@link TraceBuffer#VALUES} each: a view, to be read only. */
    public float[] values() {
        return values;
    }

    /** Number of the last sample at or before {@code micros}, or -1. */
    public int lastUntil(long micros) {
        int found = Arrays.binarySearch(times, micros);
        return found >= 0 ? found : -found - 2;
    }

    /** Copies the values of the sample that stands at {@code micros} into a new array; empty when none is near. */
    public float[] at(long micros, long nearMicros) {
        int i = lastUntil(micros);
        if (i < 0 || micros - times[i] > nearMicros) {
            return new float[0];
        }
        return Arrays.copyOfRange(values, i * TraceBuffer.VALUES, (i + 1) * TraceBuffer.VALUES);
    }
}
