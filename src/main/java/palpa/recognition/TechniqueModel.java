package palpa.recognition;

import java.util.List;
import palpa.model.Technique;

/**
 * What is being done, from a vector of features: a probability for each class it knows. Immutable; any thread.
 *
 * <p>A class it was never shown has no probability. {@link Technique#UNSURE} as a class stands for touch that is no
 * massage.
 *
 * @param card what it says of itself
 * @param classes the techniques it knows, in the order of their scores
 * @param features names of the features it reads, in the order it reads them
 * @param scorer the learnt part
 * @param temperature what scores are divided by before they become probabilities, above 0
 * @param unsureBelow probability under which a decision is {@link Technique#UNSURE}, 0 to 1
 * @param memorySeconds how long evidence is kept while it does not change, seconds, 0 for no memory
 */
public record TechniqueModel(
        ModelCard card,
        List<Technique> classes,
        List<String> features,
        Scorer scorer,
        double temperature,
        double unsureBelow,
        double memorySeconds) {

    public TechniqueModel {
        classes = List.copyOf(classes);
        features = List.copyOf(features);
        if (!(temperature > 0 && unsureBelow >= 0 && unsureBelow <= 1 && memorySeconds >= 0)) {
            throw new IllegalArgumentException("model with temperature " + temperature + ", unsure below " + unsureBelow
                    + ", memory " + memorySeconds + " s");
        }
    }

    /**
     * Probability of each class, in their order.
     *
     * @param values the features it reads, in its order, NaN where unknown
     * @param into receives the probabilities, which sum to 1
     */
    public void probabilities(double[] values, double[] into) {
        scorer.score(values, into);
        Softmax.inPlace(into, temperature);
    }
}
