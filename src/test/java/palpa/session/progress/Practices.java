package palpa.session.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import palpa.coaching.feedback.FeedbackMode;
import palpa.model.Region;
import palpa.model.Technique;

/** Practices for the tests of the log. */
public final class Practices {

    public static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

    private Practices() {}

    /** A practice of {@code program} on day {@code day}, with one bout of kneading on the calf for each score. */
    public static PracticeEntry of(String trainee, String program, int day, FeedbackMode feedback, double... points) {
        List<PractisedBout> bouts = java.util.stream.IntStream.range(0, points.length)
                .mapToObj(step -> bout(step, Region.CALF, points[step]))
                .toList();
        return with(trainee, program, day, feedback, bouts);
    }

    /** A practice with these bouts; its score is the bouts' mean. */
    public static PracticeEntry with(
            String trainee, String program, int day, FeedbackMode feedback, List<PractisedBout> bouts) {
        return new PracticeEntry(
                BEGIN.plusSeconds(86_400L * day),
                trainee,
                program,
                1,
                feedback,
                0,
                bouts.stream().flatMapToDouble(bout -> bout.points().stream()).average(),
                OptionalDouble.of(0.5),
                bouts,
                OptionalInt.of(60),
                "s.mcap",
                List.of(2, 4));
    }

    /** A bout of kneading of 30 seconds. */
    public static PractisedBout bout(int step, Region region, double points) {
        return new PractisedBout(
                step, Optional.of(Technique.KNEADING), region, Figures.known(points), OptionalDouble.of(0.5), 30);
    }
}
