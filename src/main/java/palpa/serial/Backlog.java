package palpa.serial;

/**
 * Bytes that wait for a host that is late, as they wait in the driver of a real port: a pseudo-terminal itself holds some
 * kilobytes only, which is less than 0.1 s of a glove at 1 kHz. Any thread; what passes at once is not copied.
 */
final class Backlog {

    /** Holds 0.6 s of a glove of 16 sites at 1 kHz. */
    static final int CAPACITY = 32_768;

    private final byte[] waiting = new byte[CAPACITY];
    private int length;

    /** Where the bytes go. */
    @FunctionalInterface
    interface Sink {

        /** Takes what it can of the first {@code count} bytes at once, and says how many. */
        int write(byte[] bytes, int count);
    }

    /** Passes {@code count} bytes on, after those that wait; false where there is no room, and none of them is kept. */
    synchronized boolean pass(byte[] bytes, int count, Sink sink) {
        drain(sink);
        if (count > CAPACITY - length) {
            return false;
        }
        int taken = length == 0 ? sink.write(bytes, count) : 0;
        System.arraycopy(bytes, taken, waiting, length, count - taken);
        length += count - taken;
        return true;
    }

    /** Passes on what waits, as far as it is taken. */
    synchronized void drain(Sink sink) {
        if (length > 0) {
            int taken = sink.write(waiting, length);
            length -= taken;
            System.arraycopy(waiting, taken, waiting, 0, length);
        }
    }

    /** Throws away what waits, and says how much that was. */
    synchronized int clear() {
        int thrown = length;
        length = 0;
        return thrown;
    }
}
