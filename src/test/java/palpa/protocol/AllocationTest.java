package palpa.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Nothing is allocated for a data frame, on either side. */
class AllocationTest {

    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 10_000;

    /** What the measurement itself may cost, bytes over all frames: far below one byte a frame. */
    private static final long MEASUREMENT_BYTES = 512;

    private final GloveMessages glove = new GloveMessages(Gloves.sites());
    private final byte[] wire = new byte[2 * Protocol.MAX_FRAME_BYTES];
    private final int[] counts = new int[16];
    private long samples;
    private final GloveDecoder decoder = new GloveDecoder(frame -> samples += frame.samples());

    private static long allocatedBy(Runnable frames) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(self);
        frames.run();
        return threads.getThreadAllocatedBytes(self) - before;
    }

    private void encodeAndDecode(int frames) {
        for (int number = 0; number < frames; number++) {
            counts[number % counts.length] = number & 0xFFF;
            int length = glove.data(0, number, number * 1_000L, 0xFFFF, 1, counts, wire, 0);
            decoder.feed(wire, 0, length);
        }
    }

    private void decodeLines(byte[] lines, int times) {
        for (int number = 0; number < times; number++) {
            decoder.feed(lines, 0, lines.length);
        }
    }

    @Test
    void aBinaryDataFrameAllocatesNothing() {
        decoder.feed(wire, 0, glove.hello(wire, 0));
        decoder.feed(wire, 0, glove.descriptor(wire, 0));
        encodeAndDecode(WARM_UP);
        allocatedBy(() -> encodeAndDecode(1));
        assertThat(allocatedBy(() -> encodeAndDecode(MEASURED))).isLessThan(MEASUREMENT_BYTES);
        assertThat(samples).isEqualTo(WARM_UP + 1 + MEASURED);
    }

    @Test
    void aCheckedTextLineAllocatesNothing() {
        byte[] line = Arrays.copyOf(wire, new TextMessages(Gloves.sites()).sample(1, 2, counts, 0, wire, 0));
        decodeLines(line, WARM_UP);
        allocatedBy(() -> decodeLines(line, 1));
        assertThat(allocatedBy(() -> decodeLines(line, MEASURED))).isLessThan(MEASUREMENT_BYTES);
        assertThat(samples).isEqualTo(WARM_UP + 1 + MEASURED);
    }

    @Test
    void aPlainTextLineAllocatesNothing() {
        byte[] line = Arrays.copyOf(wire, new TextMessages(Gloves.sites()).named(counts, 0, wire, 0));
        decodeLines(line, WARM_UP);
        allocatedBy(() -> decodeLines(line, 1));
        assertThat(allocatedBy(() -> decodeLines(line, MEASURED))).isLessThan(MEASUREMENT_BYTES);
        assertThat(samples).isEqualTo(WARM_UP - 2 + 1 + MEASURED);
    }
}
