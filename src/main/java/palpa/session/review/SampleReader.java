package palpa.session.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palpa.model.Hand;
import palpa.model.Site;
import palpa.model.TimeSpan;
import palpa.pipeline.GloveForces;
import palpa.session.RawBlock;
import palpa.session.TraceBuffer;

/** Gathers the samples of both hands in a span. One thread. */
final class SampleReader implements HandForces.Listener {

    private static final int FIRST_CAPACITY = 1 << 12;

    private final TimeSpan span;
    private final List<Gathered> hands = new ArrayList<>();

    SampleReader(TimeSpan span) {
        this.span = span;
        for (Hand hand : Hand.values()) {
            hands.add(new Gathered());
        }
    }

    @Override
    public void block(RawBlock block, long[] micros, GloveForces forces) {
        for (int i = 0; i < block.samples(); i++) {
            forces.accept(micros[i], block.counts(), i * block.channels());
            if (span.contains(micros[i])) {
                hands.get(block.hand().ordinal()).add(micros[i], forces.siteNewtons(), forces.totalNewtons());
            }
        }
    }

    SpanSamples samples(Hand hand) {
        Gathered gathered = hands.get(hand.ordinal());
        return new SpanSamples(hand, span, gathered.times(), gathered.values());
    }

    /** One hand's samples so far, in arrays that grow. */
    private static final class Gathered {

        private long[] times = new long[FIRST_CAPACITY];
        private float[] values = new float[FIRST_CAPACITY * TraceBuffer.VALUES];
        private int count;

        void add(long micros, double[] sites, double total) {
            if (count > 0 && micros <= times[count - 1]) {
                return;
            }
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
                values = Arrays.copyOf(values, 2 * values.length);
            }
            times[count] = micros;
            int base = count * TraceBuffer.VALUES;
            for (int site = 0; site < Site.COUNT; site++) {
                values[base + site] = (float) sites[site];
            }
            values[base + TraceBuffer.TOTAL] = (float) total;
            count++;
        }

        long[] times() {
            return Arrays.copyOf(times, count);
        }

        float[] values() {
            return Arrays.copyOf(values, count * TraceBuffer.VALUES);
        }
    }
}
