package palpa.glove.device;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Messages other than data that wait to be sent; the oldest make room when nobody takes them. One thread. */
final class Outbox {

    /** A host that does not read must not fill the glove's memory. */
    private static final int CAPACITY = 64;

    /** Puts one message into an array from an offset on and says how long it is. */
    @FunctionalInterface
    interface Message {
        int write(byte[] into, int offset);
    }

    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final OutgoingFrame scratch = new OutgoingFrame();

    void add(Message message) {
        add(Arrays.copyOf(scratch.bytes(), message.write(scratch.bytes(), 0)));
    }

    void add(byte[] bytes) {
        if (waiting.size() == CAPACITY) {
            waiting.removeFirst();
        }
        waiting.addLast(bytes);
    }

    void clear() {
        waiting.clear();
    }

    boolean next(OutgoingFrame frame) {
        byte[] oldest = waiting.pollFirst();
        if (oldest == null) {
            return false;
        }
        System.arraycopy(oldest, 0, frame.bytes(), 0, oldest.length);
        frame.carries(oldest.length, 0, 0);
        return true;
    }
}
