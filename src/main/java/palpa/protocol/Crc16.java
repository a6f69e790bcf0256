package palpa.protocol;

/**
 * CRC-16/CCITT-FALSE: polynomial 0x1021, initial value 0xFFFF, no reflection, no final exclusive-or; the ASCII digits
 * {@code 123456789} give 0x29B1. Any thread.
 */
public final class Crc16 {

    /** Value before the first byte. */
    public static final int INITIAL = 0xFFFF;

    private static final int POLYNOMIAL = 0x1021;
    private static final char[] TABLE = table();

    private Crc16() {}

    private static char[] table() {
        char[] table = new char[256];
        for (int index = 0; index < table.length; index++) {
            int crc = index << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) != 0 ? crc << 1 ^ POLYNOMIAL : crc << 1;
            }
            table[index] = (char) crc;
        }
        return table;
    }

    /** CRC of {@code length} bytes from {@code offset} on. */
    public static int of(byte[] bytes, int offset, int length) {
        int crc = INITIAL;
        for (int i = offset; i < offset + length; i++) {
            crc = crc << 8 & 0xFFFF ^ TABLE[(crc >>> 8 ^ bytes[i]) & 0xFF];
        }
        return crc;
    }
}
