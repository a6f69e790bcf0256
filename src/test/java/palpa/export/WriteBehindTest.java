package palpa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteBehindTest {

    private static final int MUCH = 3_000_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void keepsEveryByteInItsOrder(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = new byte[MUCH];
        random.nextBytes(bytes);
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (WriteBehind out = new WriteBehind(target)) {
            int at = 0;
            while (at < MUCH) {
                int count = Math.min(MUCH - at, 1 + random.nextInt(random.nextBoolean() ? 20 : 700_000));
                out.write(bytes, at, count);
                at += count;
            }
        }

        assertThat(target.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void startsNoThreadForWhatFitsIntoABuffer() throws IOException {
        Set<Thread> writers = ConcurrentHashMap.newKeySet();
        try (WriteBehind out = new WriteBehind(noting(writers))) {
            out.write(new byte[1000]);
        }

        assertThat(writers).containsExactly(Thread.currentThread());
    }

    private static OutputStream noting(Set<Thread> writers) {
        return new OutputStream() {
            @Override
            public void write(int single) {
                writers.add(Thread.currentThread());
            }
        };
    }

    @Test
    void throwsWhatTheWriterMetAndClosesTheTarget() throws IOException {
        Full full = new Full();
        WriteBehind out = new WriteBehind(full);
        out.write(new byte[1 << 18]);
        out.write(1);

        assertThatIOException().isThrownBy(out::close).withMessage("no space left");
        assertThat(full.closed).isTrue();
    }

    /** A disk without room. */
    private static final class Full extends OutputStream {

        private boolean closed;

        @Override
        public void write(int single) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
