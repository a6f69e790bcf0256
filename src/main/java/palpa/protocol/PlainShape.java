package palpa.protocol;

import java.util.Arrays;
import java.util.List;

/**
 * What a run of sample lines has in common: how many values, which names, which of them with decimals.
 *
 * <p>A shape holds once {@link #LINES_ALIKE} lines in a row had it; so neither boot text nor one damaged line makes or
 * changes one.
 */
final class PlainShape {

    /** Lines in a row that have to be alike. */
    static final int LINES_ALIKE = 3;

    private final byte[] candidateNames = new byte[Protocol.MAX_LINE_BYTES + 1];
    private int candidateNameBytes;
    private int candidateValues;
    private int candidateDecimals;
    private int alike;

    private byte[] names = {};
    private int values;
    private int decimals;
    private List<String> nameList = List.of();

    void forget() {
        alike = 0;
        values = 0;
        candidateValues = 0;
    }

    /** A line that is no sample interrupts the run. */
    void interrupt() {
        alike = 0;
    }

    boolean isKnown() {
        return values > 0;
    }

    boolean fits(PlainLine line) {
        return values > 0 && line.isLike(values, names, names.length);
    }

    /** Takes a line that does not fit; true where it completes a run, so that its shape now holds. */
    boolean establishes(PlainLine line) {
        if (alike == 0 || !line.isLike(candidateValues, candidateNames, candidateNameBytes)) {
            become(line);
        }
        candidateDecimals |= line.decimals();
        alike++;
        if (alike < LINES_ALIKE) {
            return false;
        }
        adopt(line, candidateDecimals);
        return true;
    }

    private void become(PlainLine line) {
        alike = 0;
        candidateDecimals = 0;
        candidateValues = line.values();
        candidateNameBytes = line.nameBytes();
        System.arraycopy(line.names(), 0, candidateNames, 0, candidateNameBytes);
    }

    /** Makes the line's shape hold at once. */
    void adopt(PlainLine line, int withDecimals) {
        alike = 0;
        values = line.values();
        names = Arrays.copyOf(line.names(), line.nameBytes());
        decimals = withDecimals;
        nameList = line.nameList();
    }

    int values() {
        return values;
    }

    /** Bit n set: value n is counted in thousandths. */
    int decimals() {
        return decimals;
    }

    List<String> names() {
        return nameList;
    }
}
