package palpa.session.learning;

import java.util.List;
import palpa.model.Labelled;
import palpa.recognition.TechniqueModel;

/**
 * How good a model is, on what it never saw. Immutable.
 *
 * @param model the model the report is about: learnt from everything, while its figures come from what was left out
 * @param way what was left out
 * @param judged what came of it
 * @param shipped what the model that comes with the program makes of the same windows
 * @param shippedName what that model is called
 * @param recordings how many recordings were read
 * @param memories every memory that was tried
 * @param features what matters, most first
 * @param groups what kinds of features matter, most first
 */
public record LearningReport(
        TechniqueModel model,
        Way way,
        Verdicts judged,
        Verdicts shipped,
        String shippedName,
        int recordings,
        List<Tuning.Trial> memories,
        List<Matter> features,
        List<Matter> groups) {

    /** A difference below this is luck. */
    private static final double LUCK = 0.005;

    /** What was left out. */
    public enum Way implements Labelled {
        /** Everybody once: the figures tell of people the model never met. */
        PEOPLE,
        /** There was one person only: parts of the recordings were left out, which tells nothing of other people. */
        PARTS,
        /** There was too little to leave anything out: nothing was judged. */
        NOTHING,
        /** Others were judged than those it learnt from. */
        OTHERS
    }

    /** Whether there are figures at all. */
    public boolean isJudged() {
        return judged.all().windows() > 0;
    }

    /** Whether the shipped model does better on the same windows. */
    public boolean isWorseThanShipped() {
        return isJudged() && judged.all().balancedAccuracy() < shipped.all().balancedAccuracy() - LUCK;
    }
}
