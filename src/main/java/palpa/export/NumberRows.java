package palpa.export;

import java.io.IOException;
import palpa.model.UserProblem;

/**
 * Rows of numbers and known words written straight as bytes: 7 million rows of 38 cells have to be written within a
 * minute, which a general writer of CSV does not do (decision 8). Numbers look as {@link Cells} makes them. What has to
 * be quoted has no place here. One thread; allocates nothing a row.
 */
final class NumberRows {

    private static final int CAPACITY = 1 << 16;

    /** No cell is longer, and no word may be. */
    private static final int LONGEST_CELL = 64;

    private static final int MILLION = 1_000_000;
    private static final int THOUSAND = 1000;
    private static final byte[] TRIPLES = triples();

    private final PartFile part;
    private final byte[] bytes = new byte[CAPACITY];
    private final int fullFrom;
    private int length;

    /** @param columns no row has more cells */
    NumberRows(PartFile part, int columns) {
        this.part = part;
        fullFrom = CAPACITY - columns * LONGEST_CELL;
    }

    /** Three digits each of 0 to 999. */
    private static byte[] triples() {
        byte[] triples = new byte[3 * THOUSAND];
        for (int i = 0; i < THOUSAND; i++) {
            triples[3 * i] = (byte) ('0' + i / 100);
            triples[3 * i + 1] = (byte) ('0' + i / 10 % 10);
            triples[3 * i + 2] = (byte) ('0' + i % 10);
        }
        return triples;
    }

    void empty() {
        bytes[length++] = ',';
    }

    /** @param ascii a word without comma, quote or line end */
    void word(byte[] ascii) {
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
        bytes[length++] = ',';
    }

    void whole(long value) {
        sign(value < 0);
        digits(Math.abs(value));
        bytes[length++] = ',';
    }

    /** Microseconds as seconds with all six decimals. */
    void seconds(long micros) {
        long magnitude = Math.abs(micros);
        long whole = magnitude / MILLION;
        int rest = (int) (magnitude - whole * MILLION);
        sign(micros < 0);
        digits(whole);
        bytes[length++] = '.';
        triple(rest / THOUSAND);
        triple(rest % THOUSAND);
        bytes[length++] = ',';
    }

    /** A number with three decimals, rounded half up in magnitude; empty where it is not finite. */
    void thousandths(double value) {
        double scaled = Math.abs(value) * THOUSAND;
        if (scaled < 1e15) {
            long below = (long) scaled;
            long rounded = scaled - below >= 0.5 ? below + 1 : below;
            long whole = rounded / THOUSAND;
            sign(value < 0 && rounded != 0);
            digits(whole);
            bytes[length++] = '.';
            triple((int) (rounded - whole * THOUSAND));
        }
        bytes[length++] = ',';
    }

    /** After at least one cell. */
    void endRow() throws UserProblem {
        bytes[length - 1] = '\n';
        if (length > fullFrom) {
            flush();
        }
    }

    private void sign(boolean negative) {
        if (negative) {
            bytes[length++] = '-';
        }
    }

    private void digits(long value) {
        if (value < THOUSAND) {
            leading((int) value);
        } else {
            long above = value / THOUSAND;
            digits(above);
            triple((int) (value - above * THOUSAND));
        }
    }

    /** No more digits than {@code value}, below a thousand, has. */
    private void leading(int value) {
        int from = 3 * value;
        if (value >= 100) {
            bytes[length++] = TRIPLES[from];
        }
        if (value >= 10) {
            bytes[length++] = TRIPLES[from + 1];
        }
        bytes[length++] = TRIPLES[from + 2];
    }

    private void triple(int value) {
        int from = 3 * value;
        bytes[length++] = TRIPLES[from];
        bytes[length++] = TRIPLES[from + 1];
        bytes[length++] = TRIPLES[from + 2];
    }

    /** Hands everything written so far to the file. */
    void flush() throws UserProblem {
        try {
            part.out().write(bytes, 0, length);
            length = 0;
        } catch (IOException e) {
            throw part.problem(e);
        }
    }
}
