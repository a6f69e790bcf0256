package palpa.store.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses a row that is too long before it is held in memory, and drops a byte order mark. One thread. */
final class BoundedLines extends FilterReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final int longest;
    private int length;
    private long line = 1;
    private boolean begun;
    private boolean quoted;
    private boolean comment;

    BoundedLines(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    /** A line is longer than allowed. */
    static final class TooLong extends IOException {
        private final long line;

        TooLong(long line) {
            super("line " + line + " is too long");
            this.line = line;
        }

        long line() {
            return line;
        }
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int got = read(one, 0, 1);
        return got < 0 ? got : one[0];
    }

    @Override
    public int read(char[] into, int offset, int count) throws IOException {
        int got = in.read(into, offset, count);
        if (got > 0 && !begun) {
            begun = true;
            if (into[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(into, offset + 1, into, offset, got - 1);
                return got == 1 ? read(into, offset, count) : counted(into, offset, got - 1);
            }
        }
        return counted(into, offset, got);
    }

    private int counted(char[] chars, int offset, int got) throws TooLong {
        for (int i = offset; i < offset + got; i++) {
            count(chars[i]);
            if (length > longest) {
                throw new TooLong(line);
            }
        }
        return got;
    }

    /** A line break within quotes goes on with the same row, so that a quote left open cannot swallow the file. */
    private void count(char c) {
        comment = length == 0 ? c == '#' : comment;
        length++;
        if (c == '"' && !comment) {
            quoted = !quoted;
        } else if (c == '\n') {
            line++;
            length = quoted ? length : 0;
        }
    }
}
