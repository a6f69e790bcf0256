package palpa.session.calibrating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.session.ByteSource;
import palpa.session.PortDirectory;
import palpa.session.PortException;
import palpa.session.PortTrouble;
import palpa.session.link.Waiter;

/** A scale on a port that may be away, busy or at another speed; its rounds are done by hand. */
class ScaleReaderTest {

    private final Wire wire = new Wire();
    private final ScaleReader reader = new ScaleReader(wire, "scale", Waiter.NONE);

    @Test
    void tellsTheNewestLoad() {
        wire.lines.add("204 g\n");
        wire.lines.add("510 g\n");
        reader.doWork();
        assertThat(reader.newest().newtons()).hasValue(204 * ScaleLines.NEWTONS_A_GRAM);
        reader.doWork();
        assertThat(reader.newest().newtons()).hasValue(510 * ScaleLines.NEWTONS_A_GRAM);
        assertThat(reader.newest().number()).isEqualTo(2);
    }

    @Test
    void triesAPortAgainThatWasBusy() {
        wire.busy = true;
        assertThat(reader.doWork()).isTrue();
        wire.busy = false;
        wire.lines.add("204 g\n");
        reader.doWork();
        assertThat(reader.newest().newtons()).isPresent();
    }

    @Test
    void triesAnotherSpeedWhereNothingIsLegible() {
        for (int i = 0; i < 61; i++) {
            reader.doWork();
        }
        assertThat(wire.speeds).startsWith(9600, 115_200).hasSize(3);
    }

    @Test
    void endsWhenItIsToldToAndLetsGoOfThePort() {
        reader.doWork();
        reader.finish();
        assertThat(reader.doWork()).isFalse();
        reader.end();
        assertThat(wire.closed).isEqualTo(1);
    }

    private static final class Wire implements PortDirectory, ByteSource {

        private final Deque<String> lines = new ArrayDeque<>();
        private final List<Integer> speeds = new ArrayList<>();
        private boolean busy;
        private int closed;

        @Override
        public List<Port> ports() {
            return List.of();
        }

        @Override
        public ByteSource open(String name) throws PortException {
            return open(name, 0);
        }

        @Override
        public ByteSource open(String name, int bitsPerSecond) throws PortException {
            if (busy) {
                throw new PortException(PortTrouble.BUSY, name, "");
            }
            speeds.add(bitsPerSecond);
            return this;
        }

        @Override
        public String name() {
            return "scale";
        }

        @Override
        public int read(byte[] into, int timeoutMillis) {
            byte[] line = (lines.isEmpty() ? "" : lines.poll()).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(line, 0, into, 0, line.length);
            return line.length;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            throw new IllegalArgumentException("a scale is only listened to");
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
