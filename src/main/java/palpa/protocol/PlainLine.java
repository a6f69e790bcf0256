package palpa.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers out of a text line: {@code name:value} or bare, separated by commas, semicolons, spaces or tabs.
 *
 * <p>Reused; allocates nothing while parsing. Values are kept in thousandths.
 */
final class PlainLine {

    /** Values beyond this are refused: no converter gives them, and they would spoil a chart. */
    static final long MAX_VALUE = 1_000_000;

    private static final int THOUSAND = 1_000;

    private final long[] thousandths = new long[DataFrame.MAX_CHANNELS];
    private final byte[] names = new byte[Protocol.MAX_LINE_BYTES + 1];
    private int values;
    private int nameBytes;
    private int decimals;

    private int cursor;

    /** Number of values of the line parsed last. */
    int values() {
        return values;
    }

    /** Bit n set: value n was written with a decimal point. */
    int decimals() {
        return decimals;
    }

    long thousandths(int value) {
        return thousandths[value];
    }

    /** The names, each ended by a zero byte; an empty name where a value had none. */
    byte[] names() {
        return names;
    }

    int nameBytes() {
        return nameBytes;
    }

    /** Names as text, in the values' order. */
    List<String> nameList() {
        List<String> list = new ArrayList<>(values);
        int start = 0;
        for (int at = 0; at < nameBytes; at++) {
            if (names[at] == 0) {
                list.add(new String(names, start, at - start, StandardCharsets.US_ASCII));
                start = at + 1;
            }
        }
        return list;
    }

    /** Whether both lines have as many values with the same names. */
    boolean isLike(int otherValues, byte[] otherNames, int otherNameBytes) {
        return values == otherValues && Arrays.equals(names, 0, nameBytes, otherNames, 0, otherNameBytes);
    }

    /** Parses the bytes from {@code from} to before {@code to}; false where they are not 1 to 32 good numbers. */
    boolean parse(byte[] line, int from, int to) {
        values = 0;
        nameBytes = 0;
        decimals = 0;
        cursor = skipSeparators(line, from, to);
        while (cursor < to) {
            if (values == thousandths.length || !item(line, to)) {
                return false;
            }
            cursor = skipSeparators(line, cursor, to);
        }
        return values > 0;
    }

    private static int skipSeparators(byte[] line, int from, int to) {
        int at = from;
        while (at < to && isSeparator(line[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(byte value) {
        return value == ',' || value == ';' || value == ' ' || value == '\t';
    }

    private boolean item(byte[] line, int to) {
        int colon = cursor;
        while (colon < to && line[colon] != ':' && !isSeparator(line[colon])) {
            colon++;
        }
        if (colon < to && line[colon] == ':') {
            if (colon == cursor) {
                return false;
            }
            System.arraycopy(line, cursor, names, nameBytes, colon - cursor);
            nameBytes += colon - cursor;
            cursor = skipSpaces(line, colon + 1, to);
        }
        names[nameBytes++] = 0;
        return number(line, to);
    }

    private static int skipSpaces(byte[] line, int from, int to) {
        int at = from;
        while (at < to && line[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Sign, digits, and where there is a point, digits; nothing else, so that inf, nan, hex and 1e9 are refused. */
    private boolean number(byte[] line, int to) {
        boolean negative = cursor < to && line[cursor] == '-';
        if (negative || cursor < to && line[cursor] == '+') {
            cursor++;
        }
        int start = cursor;
        long value = 0;
        while (cursor < to && isDigit(line[cursor]) && value <= MAX_VALUE) {
            value = value * 10 + line[cursor++] - '0';
        }
        int digits = cursor - start;
        value *= THOUSAND;
        if (cursor < to && line[cursor] == '.') {
            int point = cursor;
            value += fraction(line, to);
            digits += cursor - point - 1;
            decimals |= 1 << values;
        }
        boolean ends = cursor == to || isSeparator(line[cursor]);
        thousandths[values++] = negative ? -value : value;
        return ends && digits > 0 && value <= MAX_VALUE * THOUSAND;
    }

    /** Thousandths after the point at the cursor, rounded half up. */
    private int fraction(byte[] line, int to) {
        int fraction = 0;
        int weight = THOUSAND / 10;
        boolean up = false;
        for (cursor++; cursor < to && isDigit(line[cursor]); cursor++) {
            int digit = line[cursor] - '0';
            if (weight > 0) {
                fraction += digit * weight;
                up = weight == 1 && followsFiveOrMore(line, to);
                weight /= 10;
            }
        }
        return up ? fraction + 1 : fraction;
    }

    private boolean followsFiveOrMore(byte[] line, int to) {
        return cursor + 1 < to && isDigit(line[cursor + 1]) && line[cursor + 1] >= '5';
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}
