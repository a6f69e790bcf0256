package palpa.session.learning;

import java.util.List;
import java.util.Optional;
import palpa.model.Technique;
import palpa.recognition.Learner;
import palpa.recognition.TechniqueModel;

/**
 * How a model is learnt. Immutable.
 *
 * @param name what it will be called
 * @param kind what kind of model
 * @param rounds trees a technique, for the kinds that have any
 * @param seed where chance starts
 * @param sources what it learns from, a name a source
 * @param onTopOf what comes with the program, to go on from; rounds are added to its own
 * @param shipped the model it is compared with
 */
public record LearningOptions(
        String name,
        Kind kind,
        int rounds,
        long seed,
        List<String> sources,
        Optional<Start> onTopOf,
        TechniqueModel shipped) {

    /** What learns from examples of these classes and features. */
    Learner learner(List<Technique> classes, List<String> features) {
        return kind.learner(rounds, seed, onTopOf.flatMap(start -> start.trees(classes, features)));
    }
}
