package palpa.store.mcap;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The end of a file.
 *
 * @param summaryStart where the data section is over
 * @param end where summary and summary offsets are over and the footer begins
 */
record Footer(long summaryStart, long end) {

    /** A summary of ours has some hundred bytes a second; more than this is none. */
    private static final long MOST_SUMMARY_BYTES = 256 << 20;

    /** Where in the footer the summary's checksum stands: prefix and two offsets before it. */
    private static final int CRC_AT = Mcap.PREFIX_BYTES + 8 + 8;

    /** Empty where the file does not end as it should. */
    static Optional<Footer> find(FileBytes file) throws IOException {
        long magicAt = file.size() - Mcap.MAGIC.length;
        long end = magicAt - Mcap.FOOTER_CONTENT_BYTES - Mcap.PREFIX_BYTES;
        boolean there = end > Mcap.MAGIC.length
                && Arrays.equals(file.read(magicAt, Mcap.MAGIC.length), Mcap.MAGIC)
                && file.u8(end) == Mcap.FOOTER
                && file.u64(end + 1) == Mcap.FOOTER_CONTENT_BYTES;
        long start = there ? file.u64(end + Mcap.PREFIX_BYTES) : -1;
        return start > Mcap.MAGIC.length && start <= end && end - start <= MOST_SUMMARY_BYTES
                ? Optional.of(new Footer(start, end))
                : Optional.empty();
    }

    int summaryBytes() {
        return (int) (end - summaryStart);
    }

    /** Whether the summary's checksum is right, or not given (0); it covers the footer's own two offsets as well. */
    boolean isSealed(FileBytes file) throws IOException {
        long given = file.u32(end + CRC_AT);
        CRC32 crc = new CRC32();
        crc.update(file.read(summaryStart, summaryBytes() + CRC_AT));
        return given == 0 || given == crc.getValue();
    }
}
