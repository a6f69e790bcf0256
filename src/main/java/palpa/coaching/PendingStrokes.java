package palpa.coaching;

import palpa.model.Stroke;

/**
 * Strokes of both hands put in order of their end, whichever link was first. One thread; allocates nothing.
 *
 * <p>Ties go to the left hand, so that the order never depends on arrival.
 */
final class PendingStrokes {

    /** Far more than two hands make between two updates; the oldest is given up before the newest. */
    private static final int CAPACITY = 64;

    private final Stroke[] strokes = new Stroke[CAPACITY];
    private int count;

    void add(Stroke stroke) {
        if (count == CAPACITY) {
            removeFirst();
        }
        int place = count++;
        while (place > 0 && before(stroke, strokes[place - 1])) {
            strokes[place] = strokes[place - 1];
            place--;
        }
        strokes[place] = stroke;
    }

    /** The earliest stroke that ended by {@code nowMicros}, taken out, or null. */
    Stroke next(long nowMicros) {
        return count == 0 || strokes[0].endMicros() > nowMicros ? null : removeFirst();
    }

    private Stroke removeFirst() {
        Stroke first = strokes[0];
        System.arraycopy(strokes, 1, strokes, 0, --count);
        strokes[count] = null;
        return first;
    }

    private static boolean before(Stroke one, Stroke other) {
        if (one.endMicros() != other.endMicros()) {
            return one.endMicros() < other.endMicros();
        }
        return one.hand().ordinal() < other.hand().ordinal();
    }
}
