package palpa.ui.practice;

import java.util.List;
import palpa.session.progress.LearningCurve;

/**
 * What a practice means beside the earlier ones of the same trainee and program. Immutable.
 *
 * @param best the best so far in one sentence; empty where nothing is known
 * @param isBest whether this is the new best
 * @param curve scores of the program, this one the last
 */
public record Learned(String best, boolean isBest, LearningCurve curve) {

    public static final Learned NOTHING = new Learned("", false, new LearningCurve("", List.of()));
}
