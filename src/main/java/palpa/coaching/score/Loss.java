package palpa.coaching.score;

import java.util.List;
import palpa.coaching.score.Deviation.Kind;

/** What strokes that are off in one way lose together. One thread. */
final class Loss {

    private int count;
    private double points;

    /** A stroke that loses {@code lost} points; one that loses nothing is not counted. */
    void add(double lost) {
        count += lost > 0 ? 1 : 0;
        points += lost;
    }

    double points() {
        return points;
    }

    /** Tells it, if there is anything to tell. */
    void report(List<Deviation> deviations, Kind kind, Group group, int of) {
        if (count > 0) {
            deviations.add(group.deviation(kind, count, of, points));
        }
    }
}
