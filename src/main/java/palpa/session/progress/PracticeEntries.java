package palpa.session.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.feedback.FadingSchedule;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;

/** Makes an entry of the log from the end of a practice. Pure; any thread. */
public final class PracticeEntries {

    /**
     * What is known of a practice beside its score. Immutable.
     *
     * @param when when it began
     * @param trainee who practised, blank for nobody
     * @param feedback the plan it was held by
     * @param estimatePercent what the trainee thought: percent of the time in the band; empty where nobody asked
     * @param session file name of the recording, empty where there is none
     * @param comfort what the receiver answered, 0 to 10 each
     */
    public record Circumstances(
            Instant when,
            String trainee,
            FeedbackPlan feedback,
            OptionalInt estimatePercent,
            String session,
            List<Integer> comfort) {}

    private PracticeEntries() {}

    /**
     * The entry of a practice that was finished or left; empty where nobody in particular practised, or nothing was done.
     *
     * @param program the program as it was practised; bouts of steps it does not have are passed over
     */
    public static Optional<PracticeEntry> of(SessionScore score, Program program, Circumstances how) {
        List<PractisedBout> bouts = score.steps().stream()
                .filter(done -> done.step() < program.steps().size())
                .map(done -> bout(done, program.steps().get(done.step())))
                .toList();
        String trainee = how.trainee().strip();
        if (trainee.isEmpty() || bouts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PracticeEntry(
                how.when(),
                trainee,
                program.name(),
                program.version(),
                how.feedback().mode(),
                stage(how.feedback()),
                points(score.overall()),
                inBandShare(score.overall()),
                bouts,
                how.estimatePercent(),
                how.session(),
                how.comfort()));
    }

    private static int stage(FeedbackPlan plan) {
        return plan.mode() == FeedbackMode.FADING ? FadingSchedule.stageShowing(plan.shownShare()) : 0;
    }

    private static PractisedBout bout(StepScore done, Step step) {
        return new PractisedBout(
                done.step(),
                step.technique(),
                step.region(),
                points(done.score()),
                inBandShare(done.score()),
                done.workSeconds());
    }

    private static OptionalDouble points(Optional<Score> score) {
        return Figures.known(score.map(Score::total).orElse(Double.NaN));
    }

    private static OptionalDouble inBandShare(Optional<Score> score) {
        return Figures.known(score.map(Score::inBand).orElse(Double.NaN));
    }
}
