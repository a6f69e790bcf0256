package palpa.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.model.GloveDescriptor;

/** Raw samples on their way to who asked for them. */
class RawTraceTest {

    private final RawTrace trace = new RawTrace();
    private final int[] into = new int[GloveDescriptor.MAX_CHANNELS];
    private final List<String> seen = new ArrayList<>();

    private long read(long from) {
        return trace.readSince(from, into, (micros, counts) -> seen.add(micros + ":" + counts[0] + "," + counts[1]));
    }

    @Test
    void givesEverySampleOnceAndInOrder() {
        trace.append(10, new int[] {9, 1, 2}, 1, 2);
        long next = read(0);
        trace.append(20, new int[] {3, 4}, 0, 2);
        assertThat(read(next)).isEqualTo(2);
        assertThat(seen).containsExactly("10:1,2", "20:3,4");
    }

    @Test
    void whoIsTooLateMissesTheOldest() {
        for (int i = 0; i < 20_000; i++) {
            trace.append(i, new int[] {i, 0}, 0, 2);
        }
        assertThat(read(0)).isEqualTo(20_000);
        assertThat(seen).hasSizeBetween(4000, 8192).last().isEqualTo("19999:19999,0");
    }
}
