package palpa.session.learning;

import java.util.List;
import java.util.Optional;
import palpa.model.Technique;
import palpa.recognition.BoostedTrees;
import palpa.recognition.Examples;
import palpa.recognition.TechniqueModel;

/**
 * What comes with the program, to learn on top of. Immutable.
 *
 * @param model what is known already
 * @param examples some of those it was learnt from, so that it is not forgotten
 */
public record Start(TechniqueModel model, Examples examples) {

    /** The trees to go on from; none where the model is no trees, or of other classes or features. */
    Optional<BoostedTrees> trees(List<Technique> classes, List<String> features) {
        boolean fits = model.classes().equals(classes) && model.features().equals(features);
        return fits && model.scorer() instanceof BoostedTrees trees ? Optional.of(trees) : Optional.empty();
    }
}
