package palpa.ui.practice;

import java.util.List;
import palpa.session.Words;
import palpa.session.progress.LearningCurve;
import palpa.ui.kit.Action;

/**
 * What a practice means beside the earlier ones of the same trainee and program. Immutable.
 *
 * @param best the best so far in one sentence; empty where nothing is known
 * @param isBest whether this is the new best
 * @param curve scores of the program, this one the last
 */
public record Learned(String best, boolean isBest, LearningCurve curve) {

    private static final LearningCurve NO_CURVE = new LearningCurve("", List.of());

    public static final Learned NOTHING = new Learned("", false, NO_CURVE);

    /** Where nobody said who practises: how to have it kept. */
    static Learned nobodys() {
        return new Learned(Words.of("practice.end.nobody", Action.TRAINEE.key()), false, NO_CURVE);
    }
}
