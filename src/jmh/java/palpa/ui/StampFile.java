package palpa.ui;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads when a virtual glove wrote its samples: the ring of nanoTimes that {@code --stamps} fills. */
final class StampFile {

    private final LongBuffer ring;

    StampFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ring = channel.map(MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asLongBuffer();
        }
    }

    /** The first time at or after {@code nanos} at which a sample was written, or {@link Long#MAX_VALUE}. */
    long firstWrittenFrom(long nanos) {
        long first = Long.MAX_VALUE;
        for (int entry = 0; entry < ring.limit(); entry++) {
            long stamp = ring.get(entry);
            if (stamp >= nanos && stamp < first) {
                first = stamp;
            }
        }
        return first;
    }
}
