package palpa.serial;

import com.sun.jna.Memory;

/** Two files to wait for with {@code poll}; {@code struct pollfd} is a file (int), events and what happened (shorts). */
final class PollSet {

    private static final int ENTRY_BYTES = 8;
    private static final int EVENTS = 4;
    private static final int HAPPENED = 6;

    private final Memory entries = new Memory(2 * ENTRY_BYTES);

    PollSet(int first, int second) {
        entries.clear();
        entries.setInt(0, first);
        entries.setShort(EVENTS, Posix.POLLIN);
        entries.setInt(ENTRY_BYTES, second);
        entries.setShort(ENTRY_BYTES + EVENTS, Posix.POLLIN);
    }

    /** Waits for either file; says what happened to the first one, as poll's bits, 0 for nothing. */
    int await(int timeoutMillis) {
        return Posix.poll(entries, 2, timeoutMillis) > 0 ? entries.getShort(HAPPENED) : 0;
    }

    /** Waits for the second file only. */
    void awaitSecond(int timeoutMillis) {
        Posix.poll(entries.share(ENTRY_BYTES), 1, timeoutMillis);
    }
}
