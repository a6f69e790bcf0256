package palpa.store.mcap;

import java.io.IOException;
import java.util.zip.CRC32;

/** Finds the next record after damage, where not even the lengths can be trusted. One thread. */
final class Search {

    /** Where in a chunk's content the length of its compression's name stands, and then the name. */
    private static final int COMPRESSION_AT = Mcap.PREFIX_BYTES + 8 + 8 + 8 + 4;

    private static final long ZSTD_LITTLE_ENDIAN = 'z' | 's' << 8 | 't' << 16 | 'd' << 24;

    private static final int CRC_BYTES = 4;

    /** Two times, two empty texts, the data's length and the checksum. */
    private static final int LEAST_ATTACHMENT_BYTES = 8 + 8 + 4 + 4 + 8 + CRC_BYTES;

    private final FileBytes file;

    Search(FileBytes file) {
        this.file = file;
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
        for (long at = damaged + 1; at <= last; at++) {
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
        if (file.u8(at) != Mcap.CHUNK || !fits(file, at)) {
            return false;
        }
        long length = file.u64(at + 1);
        return length >= Mcap.CHUNK_HEAD_BYTES
                && file.u32(at + COMPRESSION_AT) == Mcap.ZSTD.length()
                && file.u32(at + COMPRESSION_AT + 4) == ZSTD_LITTLE_ENDIAN
                && file.u64(at + COMPRESSION_AT + 8) == length - Mcap.CHUNK_HEAD_BYTES;
    }

    /** Attachments have no other mark than their checksum, and ours always have one. */
    private boolean looksLikeAttachment(long at) throws IOException {
        if (file.u8(at) != Mcap.ATTACHMENT || !fits(file, at) || file.u64(at + 1) < LEAST_ATTACHMENT_BYTES) {
            return false;
        }
        byte[] content = file.read(at + Mcap.PREFIX_BYTES, (int) file.u64(at + 1));
        CRC32 crc = new CRC32();
        crc.update(content, 0, content.length - CRC_BYTES);
        return file.u32(at + Mcap.PREFIX_BYTES + content.length - CRC_BYTES) == crc.getValue();
    }

    private boolean looksLikeDataEnd(long at) throws IOException {
        return file.u8(at) == Mcap.DATA_END && file.u64(at + 1) == Mcap.DATA_END_CONTENT_BYTES && fits(file, at);
    }
}
