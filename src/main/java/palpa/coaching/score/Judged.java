package palpa.coaching.score;

import java.util.List;

/**
 * One part of a bout's score.
 *
 * @param points its points, NaN where it is not judged
 * @param deviations what took points from it
 */
record Judged(double points, List<Deviation> deviations) {

    static final Judged NOT = new Judged(Double.NaN, List.of());
}
