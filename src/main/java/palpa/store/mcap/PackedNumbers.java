package palpa.store.mcap;

import com.google.protobuf.CodedInputStream;

/**
 * A packed field of a protobuf message: varints one after another, least seven bits first, the eighth saying that more
 * come (https://protobuf.dev/programming-guides/encoding). A number of more than five bytes keeps its lower 32 bits, as
 * protobuf has it. Immutable view on the message; any thread.
 */
final class PackedNumbers {

    static final PackedNumbers NONE = new PackedNumbers(new byte[0], 0, 0);

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int size;

    /** @param length bytes of the field; the last of them has to end a number */
    PackedNumbers(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.from = from;
        this.to = from + length;
        int ends = 0;
        for (int i = from; i < to; i++) {
            ends += ~bytes[i] >>> 7 & 1;
        }
        size = ends;
        if (length > 0 && bytes[to - 1] < 0) {
            throw new IllegalArgumentException("a packed field that ends within a number");
        }
    }

    int size() {
        return size;
    }

    /** {@code first}, then each unsigned number added to it. */
    long[] addedTo(long first) {
        long[] values = new long[size];
        Cursor cursor = new Cursor();
        for (int i = 0; i < size; i++) {
            values[i] = first + (cursor.next() & 0xFFFF_FFFFL);
        }
        return values;
    }

    /** {@code first}, then each value one signed step from the one before: one more than there are numbers. */
    long[] steppedFrom(long first) {
        long[] values = new long[size + 1];
        values[0] = first;
        Cursor cursor = new Cursor();
        for (int i = 1; i <= size; i++) {
            values[i] = values[i - 1] + CodedInputStream.decodeZigZag32(cursor.next());
        }
        return values;
    }

    /**
     * Signed numbers that stand channel after channel, put sample after sample.
     *
     * @param steps whether each is how far the count is from the one before it in its channel, the first from 0
     */
    int[] bySample(int channels, int samples, boolean steps) {
        int[] values = new int[size];
        Cursor cursor = new Cursor();
        for (int channel = 0; channel < channels; channel++) {
            int before = 0;
            for (int at = channel; at < samples * channels; at += channels) {
                int value = before + CodedInputStream.decodeZigZag32(cursor.next());
                values[at] = value;
                before = steps ? value : 0;
            }
        }
        return values;
    }

    /** Goes from number to number. */
    private final class Cursor {

        private int at = from;

        private int next() {
            int value = bytes[at++];
            return value >= 0 ? value : longer(value & 0x7F);
        }

        private int longer(int lowest) {
            int value = lowest;
            int shift = 7;
            byte more;
            do {
                more = bytes[at++];
                if (shift < Integer.SIZE) {
                    value |= (more & 0x7F) << shift;
                }
                shift += 7;
            } while (more < 0);
            return value;
        }
    }
}
