package palpa.store.mcap;

import java.util.List;

/**
 * What stands where in a session file, in the file's order, so that a part of it is read without the rest. Immutable.
 *
 * @param ended whether the file has its proper end
 * @param chunks every chunk there seems to be; whether it is whole is known when it is read
 * @param attachments every attachment there seems to be
 */
record Contents(boolean ended, List<Chunk> chunks, List<Place> attachments) {

    Contents {
        chunks = List.copyOf(chunks);
        attachments = List.copyOf(attachments);
    }

    /**
     * Where a record is.
     *
     * @param offset of its first byte, the opcode
     * @param length all of it, prefix and content
     */
    record Place(long offset, long length) {

        long end() {
            return offset + length;
        }
    }

    /**
     * A chunk.
     *
     * @param firstNanos least log time of its messages, nanoseconds since 1970; the least number where nobody knows
     * @param lastNanos greatest log time; the greatest number where nobody knows
     * @param events whether events or markers are in it
     */
    record Chunk(Place place, long firstNanos, long lastNanos, boolean events) {}
}
