package palpa.ui.practice;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import palpa.coaching.Program;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.coaching.score.SessionScore;

/**
 * How a practice went. Immutable.
 *
 * @param program what was practised
 * @param trainee by whom, may be empty
 * @param feedback when feedback was shown
 * @param score its score
 * @param guess what the trainee guessed, percent of the time in band
 * @param comfort what the receiver answered, 0 to 10 each
 * @param recording where it is recorded
 * @param lastedMicros session time from the lesson's beginning to this end, microseconds
 */
public record PracticeResult(
        Program program,
        String trainee,
        FeedbackPlan feedback,
        SessionScore score,
        OptionalInt guess,
        List<Integer> comfort,
        Optional<Path> recording,
        long lastedMicros) {

    public PracticeResult {
        comfort = List.copyOf(comfort);
    }
}
