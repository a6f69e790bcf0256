package palpa.export;

import java.io.IOException;
import palpa.model.UserProblem;

/**
 * Rows of numbers and known words written straight as bytes: 7 million rows of 38 cells have to be written within a
 * minute, which a general writer of CSV does not do (decision 8). Numbers look as {@link Cells} makes them. What has to
 * be quoted has no place here. One thread; allocates nothing a row.
 */
final class NumberRows {

    private static final int CAPACITY = 1 << 20;

    /** No cell is longer, and no word may be. */
    private static final int LONGEST_CELL = 64;

    private static final long[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};
    private static final byte[] PAIRS = pairs();

    private final PartFile part;
    private final byte[] bytes = new byte[CAPACITY];
    private final byte[] digits = new byte[20];
    private int length;
    private boolean rowBegun;

    NumberRows(PartFile part) {
        this.part = part;
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }

    private void beginCell() throws UserProblem {
        if (length > CAPACITY - LONGEST_CELL) {
            flush();
        }
        if (rowBegun) {
            bytes[length++] = ',';
        }
        rowBegun = true;
    }

    void empty() throws UserProblem {
        beginCell();
    }

    /** @param ascii a word without comma, quote or line end */
    void word(byte[] ascii) throws UserProblem {
        beginCell();
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
    }

    void whole(long value) throws UserProblem {
        beginCell();
        if (value < 0) {
            bytes[length++] = '-';
        }
        magnitude(Math.abs(value), 1);
    }

    /** Microseconds as seconds with all six decimals. */
    void seconds(long micros) throws UserProblem {
        beginCell();
        fixed(Math.abs(micros), 6, micros < 0);
    }

    /** A number with {@code decimals} of them, rounded half up in magnitude; empty where it is not finite. */
    void number(double value, int decimals) throws UserProblem {
        beginCell();
        double scaled = Math.abs(value) * POWERS[decimals];
        if (scaled < 1e15) {
            fixed(Math.round(scaled), decimals, value < 0);
        }
    }

    void endRow() {
        bytes[length++] = '\n';
        rowBegun = false;
    }

    private void fixed(long scaled, int decimals, boolean negative) {
        if (negative && scaled != 0) {
            bytes[length++] = '-';
        }
        long whole = scaled / POWERS[decimals];
        magnitude(whole, 1);
        bytes[length++] = '.';
        magnitude(scaled - whole * POWERS[decimals], decimals);
    }

    /** Digits of {@code value}, at least {@code least} of them. */
    private void magnitude(long value, int least) {
        int from = digits.length;
        long rest = value;
        while (rest >= 100) {
            int pair = (int) (rest % 100) * 2;
            rest /= 100;
            digits[--from] = PAIRS[pair + 1];
            digits[--from] = PAIRS[pair];
        }
        if (rest >= 10) {
            digits[--from] = PAIRS[(int) rest * 2 + 1];
            digits[--from] = PAIRS[(int) rest * 2];
        } else if (rest > 0 || from == digits.length) {
            digits[--from] = (byte) ('0' + rest);
        }
        while (digits.length - from < least) {
            digits[--from] = '0';
        }
        System.arraycopy(digits, from, bytes, length, digits.length - from);
        length += digits.length - from;
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
