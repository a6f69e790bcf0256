package palpa.recognition;

/**
 * Turns a vector of features into one score a class, as log odds up to a common constant. Immutable; any thread; allocates
 * nothing when asked.
 */
public interface Scorer {

    /**
     * @param features values in the order of the model's feature names, NaN where unknown; read only
     * @param into receives one score a class, in the order of the model's classes
     */
    void score(double[] features, double[] into);
}
