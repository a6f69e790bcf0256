package palpa.ui.plot;

import java.util.Arrays;
import java.util.Optional;
import palpa.model.Hand;
import palpa.session.LessonView;
import palpa.session.TraceBuffer;
import palpa.session.review.ExampleTrace;

/**
 * An example's force cut into the pixel columns of the live chart, beginning with the step that is practised. One thread;
 * a frame allocates nothing.
 */
final class ExampleColumns {

    /** The longest time a chart shows, microseconds: what lies longer ago is not cut again. */
    private static final long LONGEST_MICROS = 20_000_000;

    private final TraceColumns[] columns = new TraceColumns[Hand.COUNT];
    private final float[] values = new float[TraceBuffer.VALUES];
    private Optional<ExampleTrace> example = Optional.empty();
    private int step = -1;
    private int bout = -1;
    private boolean shown;
    private long stepSinceMicros;
    private long cutUntilMicros;

    ExampleColumns() {
        Arrays.fill(values, Float.NaN);
        cut(10_000, 1);
    }

    /** Shows {@code newExample} from the present step's beginning on, or none. */
    void show(Optional<ExampleTrace> newExample) {
        example = newExample;
        begin();
    }

    /** Whether the step that is practised has an example. */
    boolean isShown() {
        return shown;
    }

    /** Columns of {@code columnMicros} from now on, {@code width} of them in sight. */
    void cut(long columnMicros, int width) {
        boolean fits = columns[0] != null && columns[0].columnMicros() == columnMicros && columns[0].capacity() > width;
        if (!fits) {
            for (int hand = 0; hand < Hand.COUNT; hand++) {
                columns[hand] = new TraceColumns(columnMicros, width);
            }
            begin();
        }
    }

    private void begin() {
        shown = example.isPresent() && example.get().has(step);
        for (TraceColumns each : columns) {
            each.clear();
        }
        cutUntilMicros = Long.MIN_VALUE;
    }

    /** Follows the lesson: a new step, or the same one anew, begins its example. */
    void follow(LessonView view) {
        if (view.stepIndex() != step || view.practice().bout() != bout) {
            step = view.stepIndex();
            bout = view.practice().bout();
            stepSinceMicros = view.sessionMicros();
            begin();
        }
    }

    /** Cuts what has come by session time {@code nowMicros}. */
    void advance(long nowMicros) {
        if (!shown) {
            return;
        }
        ExampleTrace trace = example.orElseThrow();
        long distance = trace.resolutionMicros();
        long oldest = Math.max(stepSinceMicros, nowMicros - LONGEST_MICROS);
        for (long at = Math.max(cutUntilMicros, oldest); at <= nowMicros; at += distance) {
            add(Hand.LEFT, at, trace);
            add(Hand.RIGHT, at, trace);
            cutUntilMicros = at + distance;
        }
    }

    private void add(Hand hand, long micros, ExampleTrace trace) {
        long since = micros - stepSinceMicros;
        add(hand, micros, trace.lowNewtons(step, hand, since));
        add(hand, micros + trace.resolutionMicros() / 2, trace.highNewtons(step, hand, since));
    }

    private void add(Hand hand, long micros, float newtons) {
        if (!Float.isNaN(newtons)) {
            values[TraceBuffer.TOTAL] = newtons;
            columns[hand.ordinal()].add(micros, values, 0);
        }
    }

    TraceColumns of(Hand hand) {
        return columns[hand.ordinal()];
    }
}
