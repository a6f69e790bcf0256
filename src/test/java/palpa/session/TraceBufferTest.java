package palpa.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import palpa.model.Site;

class TraceBufferTest {

    private static final int CAPACITY = 64;

    private final TraceBuffer buffer = new TraceBuffer(CAPACITY);
    private final long[] times = new long[CAPACITY];
    private final float[] values = new float[CAPACITY * TraceBuffer.VALUES];
    private final TraceBuffer.Copied copied = new TraceBuffer.Copied();

    private void append(int samples) {
        double[] sites = new double[Site.COUNT];
        for (int i = 0; i < samples; i++) {
            long number = buffer.written();
            Arrays.fill(sites, number);
            buffer.append(number * 1000, sites, number * 2.0);
        }
    }

    @Test
    void givesOnlyWhatIsNewer() {
        append(10);
        buffer.copySince(7, times, values, copied);

        assertThat(copied.first()).isEqualTo(7);
        assertThat(copied.count()).isEqualTo(3);
        assertThat(times[0]).isEqualTo(7000);
        assertThat(values[TraceBuffer.TOTAL]).isEqualTo(14f);
        assertThat(values[TraceBuffer.VALUES]).isEqualTo(8f);
    }

    @Test
    void givesNothingWhereNothingIsNewer() {
        append(5);
        assertThat(buffer.copySince(5, times, values, copied).count()).isZero();
    }

    @Test
    void skipsWhatWasOverwritten() {
        append(10 * CAPACITY);
        buffer.copySince(0, times, values, copied);

        assertThat(copied.count()).isPositive().isLessThan(CAPACITY);
        assertThat(copied.dropped()).isZero();
        assertThat(times[0]).isEqualTo(copied.first() * 1000);
        assertThat(times[copied.count() - 1]).isEqualTo((10 * CAPACITY - 1) * 1000);
    }

    @Test
    void givesTheNewestWhereTheReaderHasLittleRoom() {
        append(40);
        long[] few = new long[4];
        buffer.copySince(0, few, values, copied);

        assertThat(few).containsExactly(36_000, 37_000, 38_000, 39_000);
    }
}
