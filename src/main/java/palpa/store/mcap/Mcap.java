package palpa.store.mcap;

/**
 * The figures of the container, from the MCAP specification, version 1 (https://mcap.dev/spec).
 *
 * <pre>
 *   magic | header | data section ... data end | summary ... | summary offsets ... | footer | magic
 *   record:  opcode u8 | length u64 | content          (little-endian throughout)
 * </pre>
 */
final class Mcap {

    static final byte[] MAGIC = {(byte) 0x89, 'M', 'C', 'A', 'P', 0x30, '\r', '\n'};

    static final int HEADER = 0x01;
    static final int FOOTER = 0x02;
    static final int SCHEMA = 0x03;
    static final int CHANNEL = 0x04;
    static final int MESSAGE = 0x05;
    static final int CHUNK = 0x06;
    static final int MESSAGE_INDEX = 0x07;
    static final int CHUNK_INDEX = 0x08;
    static final int ATTACHMENT = 0x09;
    static final int ATTACHMENT_INDEX = 0x0A;
    static final int STATISTICS = 0x0B;
    static final int METADATA = 0x0C;
    static final int METADATA_INDEX = 0x0D;
    static final int SUMMARY_OFFSET = 0x0E;
    static final int DATA_END = 0x0F;

    /** Opcode and length in front of every record's content. */
    static final int PREFIX_BYTES = 9;

    static final int FOOTER_CONTENT_BYTES = 20;
    static final int DATA_END_CONTENT_BYTES = 4;

    /** The only compression we write. */
    static final String ZSTD = "zstd";

    /** Content of a chunk before its compressed records: times, size, CRC, {@code "zstd"} and the records' length. */
    static final int CHUNK_HEAD_BYTES = 8 + 8 + 8 + 4 + 4 + ZSTD.length() + 8;

    /**
     * A record longer than this, or a chunk that would unpack to more, is taken for damage. Ours hold a quarter of a
     * second: two gloves of 32 channels at 2 kHz make 0.2 MB; the longest attachment is a profile of under 4 MB.
     */
    static final int MAX_RECORD_BYTES = 16 << 20;

    private Mcap() {}

    /** Whether a file that begins so is a container; one wrong byte is damage, two are another kind of file. */
    static boolean isMagic(byte[] beginning) {
        int right = 0;
        for (int i = 0; i < Math.min(beginning.length, MAGIC.length); i++) {
            right += beginning[i] == MAGIC[i] ? 1 : 0;
        }
        return right >= MAGIC.length - 1;
    }
}
