package palpa.glove;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import palpa.glove.device.OutgoingFrame;
import palpa.model.UserProblem;
import palpa.session.HostClock;

/**
 * When each sample was written, in a file that another process can map: a ring of 65,536 little-endian longs of the host's
 * nanoseconds, entry {@code n & 0xFFFF} for sample {@code n}. One thread writes; allocates nothing.
 */
final class StampRing {

    private static final int ENTRIES = 1 << 16;

    private final HostClock clock;
    private final LongBuffer ring;

    private StampRing(HostClock clock, LongBuffer ring) {
        this.clock = clock;
        this.ring = ring;
    }

    /** The ring in {@code file}, made or overwritten; without a file it writes nowhere. */
    static StampRing open(Optional<Path> file, HostClock clock) throws UserProblem {
        if (file.isEmpty()) {
            return new StampRing(clock, null);
        }
        try (FileChannel channel = FileChannel.open(
                file.get(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new StampRing(
                    clock,
                    channel.map(MapMode.READ_WRITE, 0, (long) ENTRIES * Long.BYTES)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .asLongBuffer());
        } catch (IOException cause) {
            throw new UserProblem(cause, "glove.stamps_unwritable", file.get().toString());
        }
    }

    /** Notes the time for every sample in the frame: to be called right before it is written. */
    void stamp(OutgoingFrame frame) {
        if (ring == null || frame.samples() == 0) {
            return;
        }
        long nanos = clock.nanos();
        for (int sample = 0; sample < frame.samples(); sample++) {
            ring.put((int) (frame.firstSample() + sample) & ENTRIES - 1, nanos);
        }
    }
}
