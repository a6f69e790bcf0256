package palpa.session.learning;

import palpa.recognition.Confusion;
import palpa.recognition.ModelCard;
import palpa.recognition.TechniqueModel;

/**
 * A model learnt from corrections, which nobody has accepted yet, and what it would change. Immutable.
 *
 * @param model the new model
 * @param former the model that is in force
 * @param way how it was judged on the corrections: {@link LearningReport.Way#NOTHING} where they were too few to leave
 *     any out, and it is judged on the very stretches it learnt from
 * @param correctedBefore what the model in force makes of the corrected stretches
 * @param correctedAfter what is made of them after learning
 * @param elsewhereShipped what the model that comes with the program makes of simulated people nobody learnt from
 * @param elsewhereBefore what the model in force makes of them
 * @param elsewhereAfter what the new model makes of them
 */
public record Taught(
        TechniqueModel model,
        ModelCard former,
        LearningReport.Way way,
        Confusion correctedBefore,
        Confusion correctedAfter,
        Confusion elsewhereShipped,
        Confusion elsewhereBefore,
        Confusion elsewhereAfter) {

    /** A difference below this is luck. */
    private static final double LUCK = 0.01;

    /** What is to be thought of it. */
    public enum Verdict {
        /** Better where it was corrected, and as good elsewhere. */
        BETTER,
        /** Better where it was corrected, but worse elsewhere than the model that comes with the program. */
        BETTER_BUT_WORSE_ELSEWHERE,
        /** No better where it was corrected, and no worse elsewhere. */
        NO_BETTER,
        /** No better where it was corrected, and worse elsewhere than the model that comes with the program. */
        WORSE
    }

    public Verdict verdict() {
        boolean better = correctedAfter.balancedAccuracy() > correctedBefore.balancedAccuracy() + LUCK;
        boolean worse = elsewhereAfter.balancedAccuracy() < elsewhereShipped.balancedAccuracy() - LUCK;
        if (better) {
            return worse ? Verdict.BETTER_BUT_WORSE_ELSEWHERE : Verdict.BETTER;
        }
        return worse ? Verdict.WORSE : Verdict.NO_BETTER;
    }
}
