package palpa.glove.population;

import java.util.List;
import palpa.glove.hand.Gesture;

/** A bout as a hand plays it. Times in seconds of the recording. Not thread-safe. */
interface Play extends Canvas.Force {

    /** Its strokes by rising start; none where the bout was too short for one. */
    List<Gesture> gestures();

    /** How long touch may be missing within the technique, seconds. */
    double joinSeconds();

    /** When it is over, seconds. */
    default double endSeconds() {
        List<Gesture> all = gestures();
        return all.get(all.size() - 1).endSeconds();
    }
}
