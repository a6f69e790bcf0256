package palpa.recognition;

import java.util.ArrayList;
import java.util.List;

/** Scores of a model for instants whose class is known, e.g. of people it never saw. One thread. */
public final class Scored {

    private final List<double[]> scores = new ArrayList<>();
    private final List<Integer> classes = new ArrayList<>();

    /**
     * @param scores log odds, one a class; copied
     * @param trueClass index of the class that was done
     */
    public void add(double[] scores, int trueClass) {
        this.scores.add(scores.clone());
        classes.add(trueClass);
    }

    public int size() {
        return classes.size();
    }

    int trueClass(int at) {
        return classes.get(at);
    }

    double[] scores(int at) {
        return scores.get(at);
    }

    /** Mean of the negative logarithm of the probability given to what was done, at a temperature. */
    public double logLoss(double temperature) {
        double sum = 0;
        for (int at = 0; at < size(); at++) {
            double[] probabilities = probabilities(at, temperature);
            sum -= StrictMath.log(Math.max(Double.MIN_NORMAL, probabilities[trueClass(at)]));
        }
        return sum / size();
    }

    /** Probability of each class at one instant. */
    double[] probabilities(int at, double temperature) {
        double[] probabilities = scores(at).clone();
        Softmax.inPlace(probabilities, temperature);
        return probabilities;
    }
}
