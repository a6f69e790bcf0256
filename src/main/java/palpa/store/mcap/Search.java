package palpa.store.mcap;

import java.io.IOException;
import java.util.zip.CRC32;

/** Finds the next record after damage, where not even the lengths can be trusted. One thread. */
final class Search {

    /** Where in a chunk's content the length of its compression's name stands, and then the name. */
    private static final int COMPRESSION_AT = Mcap.PREFIX_BYTES + 8 + 8 + 8 + 4;

    /** Where in a chunk's content the size of its unpacked records stands. */
    private static final int SIZE_AT = Mcap.PREFIX_BYTES + 8 + 8;

    /** What stands before the records of a chunk that is not compressed. */
    private static final int PLAIN_HEAD_BYTES = Mcap.CHUNK_HEAD_BYTES - 4;

    private static final long ZSTD_LITTLE_ENDIAN = 'z' | 's' << 8 | 't' << 16 | 'd' << 24;

    private static final int CRC_BYTES = 4;

    /** Two times, two empty texts, the data's length and the checksum. */
    private static final int LEAST_ATTACHMENT_BYTES = 8 + 8 + 4 + 4 + 8 + CRC_BYTES;

    /** How often the whole file may be looked at for what turns out to be none. */
    private static final int MOST_LOOKS = 4;

    private final FileBytes file;
    private long bytesInVain;

    Search(FileBytes file) {
        this.file = file;
    }

    /** Notes that a record that looked right was none, after {@code bytes} of it were read. */
    void inVain(long bytes) {
        bytesInVain += bytes;
    }

    /**
     * Whether so much was read in vain that lengths are believed rather than every byte tried. Without this, a file made
     * of false beginnings, each naming megabytes, would take hours.
     */
    private boolean isTired() {
        return bytesInVain > MOST_LOOKS * file.size() + Mcap.MAX_RECORD_BYTES;
    }

    /** Whether a record's prefix and its content lie within the file, and it is not absurdly long. */
    static boolean fits(FileBytes file, long at) throws IOException {
        if (file.size() - at < Mcap.PREFIX_BYTES) {
            return false;
        }
        long length = file.u64(at + 1);
        return length >= 0 && length <= Mcap.MAX_RECORD_BYTES && length <= file.size() - at - Mcap.PREFIX_BYTES;
    }

    /**
     * The place of the next record that can be read after the damaged one at {@code damaged}; the file's size where
     * there is none. Believed first is the damaged record's own length, then the look of chunks, attachments and the
     * data section's end.
     */
    long nextWhole(long damaged) throws IOException {
        if (fits(file, damaged)) {
            long after = damaged + Mcap.PREFIX_BYTES + file.u64(damaged + 1);
            if (looksLikeARecord(after)) {
                return after;
            }
        }
        long last = file.size() - Mcap.PREFIX_BYTES;
        long from =
                isTired() && fits(file, damaged) ? damaged + Mcap.PREFIX_BYTES + file.u64(damaged + 1) : damaged + 1;
        for (long at = from; at <= last; at++) {
            if (looksLikeChunk(at) || looksLikeAttachment(at) || looksLikeDataEnd(at)) {
                return at;
            }
        }
        return file.size();
    }

    /** Whether a record seems to begin there; chunks, attachments and indexes are looked at more closely. */
    boolean looksLikeARecord(long at) throws IOException {
        if (!fits(file, at)) {
            return false;
        }
        return switch (file.u8(at)) {
            case Mcap.CHUNK -> looksLikeChunk(at);
            case Mcap.ATTACHMENT -> looksLikeAttachment(at);
            case Mcap.DATA_END -> looksLikeDataEnd(at);
            case Mcap.MESSAGE_INDEX ->
                file.u64(at + 1) >= 6 && file.u32(at + Mcap.PREFIX_BYTES + 2) == file.u64(at + 1) - 6;
            case Mcap.HEADER, Mcap.SCHEMA, Mcap.CHANNEL, Mcap.METADATA -> true;
            default -> false;
        };
    }

    private boolean looksLikeChunk(long at) throws IOException {
        if (file.u8(at) != Mcap.CHUNK || !fits(file, at) || file.u64(at + 1) < Mcap.CHUNK_HEAD_BYTES) {
            return false;
        }
        long length = file.u64(at + 1);
        long name = file.u32(at + COMPRESSION_AT);
        if (name == 0) {
            return file.u64(at + COMPRESSION_AT + 4) == length - PLAIN_HEAD_BYTES
                    && file.u64(at + SIZE_AT) == length - PLAIN_HEAD_BYTES;
        }
        return name == Mcap.ZSTD.length()
                && file.u32(at + COMPRESSION_AT + 4) == ZSTD_LITTLE_ENDIAN
                && file.u64(at + COMPRESSION_AT + 8) == length - Mcap.CHUNK_HEAD_BYTES;
    }

    /** Attachments have no other mark than their checksum, and ours always have one. */
    private boolean looksLikeAttachment(long at) throws IOException {
        if (file.u8(at) != Mcap.ATTACHMENT
                || !fits(file, at)
                || file.u64(at + 1) < LEAST_ATTACHMENT_BYTES
                || isTired()) {
            return false;
        }
        byte[] content = file.read(at + Mcap.PREFIX_BYTES, (int) file.u64(at + 1));
        CRC32 crc = new CRC32();
        crc.update(content, 0, content.length - CRC_BYTES);
        boolean right = file.u32(at + Mcap.PREFIX_BYTES + content.length - CRC_BYTES) == crc.getValue();
        inVain(right ? 0 : content.length);
        return right;
    }

    private boolean looksLikeDataEnd(long at) throws IOException {
        return file.u8(at) == Mcap.DATA_END && file.u64(at + 1) == Mcap.DATA_END_CONTENT_BYTES && fits(file, at);
    }
}
