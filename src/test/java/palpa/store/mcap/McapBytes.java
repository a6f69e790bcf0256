package palpa.store.mcap;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Where what stands in a whole file of ours, for tests that damage it there. */
final class McapBytes {

    private McapBytes() {}

    /** Where each chunk begins. */
    static List<Integer> chunkStarts(byte[] file) {
        List<Integer> starts = new ArrayList<>();
        int at = Mcap.MAGIC.length;
        while (file[at] != Mcap.DATA_END) {
            if (file[at] == Mcap.CHUNK) {
                starts.add(at);
            }
            at = recordEnd(file, at);
        }
        return starts;
    }

    /** Where the data section is over: the place of its end's record. */
    static int dataEnd(byte[] file) {
        int at = Mcap.MAGIC.length;
        while (file[at] != Mcap.DATA_END) {
            at = recordEnd(file, at);
        }
        return at;
    }

    /** Where the record begins that ends at {@code end}. */
    static int recordBefore(byte[] file, int end) {
        int at = Mcap.MAGIC.length;
        while (recordEnd(file, at) < end) {
            at = recordEnd(file, at);
        }
        return at;
    }

    static int recordEnd(byte[] file, int at) {
        return at
                + Mcap.PREFIX_BYTES
                + ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(at + 1);
    }
}
