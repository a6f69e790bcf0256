package palpa.glove.population;

import java.util.ArrayList;
import java.util.List;
import palpa.glove.hand.Gesture;

/** A bout as a hand plays it. Times in seconds of the recording. Not thread-safe. */
interface Play extends Canvas.Force {

    /** Its strokes by rising start; none where the bout was too short for one. */
    List<Gesture> gestures();

    /** The stretches that count as the technique, by rising start; none where there is no stroke. */
    List<Gesture> touches();

    /** Gestures that follow one another within {@code joinSeconds}, each such row as one. */
    static List<Gesture> joined(List<Gesture> gestures, double joinSeconds) {
        List<Gesture> rows = new ArrayList<>();
        for (Gesture next : gestures) {
            int last = rows.size() - 1;
            if (last >= 0 && next.startSeconds() - rows.get(last).endSeconds() <= joinSeconds) {
                rows.set(last, Gesture.whole(rows.get(last).startSeconds(), next.endSeconds()));
            } else {
                rows.add(Gesture.whole(next.startSeconds(), next.endSeconds()));
            }
        }
        return rows;
    }
}
