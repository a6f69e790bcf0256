package palpa.session.progress;

import java.time.Instant;
import java.util.List;

/**
 * How the score of one program and the time in the band went from practice to practice. Immutable; any thread.
 *
 * @param program the program's name
 * @param points one a practice with a score, the oldest first
 */
public record LearningCurve(String program, List<Point> points) {

    /**
     * One practice.
     *
     * @param when when it began
     * @param scorePoints 0 to 100
     * @param inBandShare part of the working time in the asked band, 0 to 1, NaN where no level was asked
     * @param test whether it was without feedback
     */
    public record Point(Instant when, double scorePoints, double inBandShare, boolean test) {}

    public LearningCurve {
        points = List.copyOf(points);
    }

    static LearningCurve of(String program, List<PracticeEntry> entries) {
        return new LearningCurve(
                program,
                entries.stream()
                        .filter(entry -> entry.points().isPresent())
                        .map(entry -> new Point(
                                entry.when(),
                                entry.points().getAsDouble(),
                                entry.inBandShare().orElse(Double.NaN),
                                entry.isTest()))
                        .toList());
    }
}
