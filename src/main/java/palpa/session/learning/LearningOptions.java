package palpa.session.learning;

import java.util.List;
import java.util.Optional;
import palpa.recognition.Examples;
import palpa.recognition.TechniqueModel;

/**
 * How a model is learnt. Immutable.
 *
 * @param name what it will be called
 * @param kind what kind of model
 * @param rounds trees a technique, for the kinds that have any
 * @param seed where chance starts
 * @param sources what it learns from, a name a source
 * @param onTopOf examples that come with the program, to learn from besides one's own
 * @param shipped the model it is compared with
 */
public record LearningOptions(
        String name,
        Kind kind,
        int rounds,
        long seed,
        List<String> sources,
        Optional<Examples> onTopOf,
        TechniqueModel shipped) {}
