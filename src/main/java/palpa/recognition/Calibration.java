package palpa.recognition;

/**
 * Makes probabilities mean what they say, from scores of people the model never saw. Pure.
 *
 * <p>Temperature: what scores are divided by so that the log loss is least (Guo and others, "On calibration of modern neural
 * networks", ICML 2017), found by golden section on its logarithm between 1/20 and 20.
 *
 * <p>Threshold: to decide wrongly costs 1, to say <i>unsure</i> {@link #COST_OF_UNSURE} (Chow, "On optimum recognition error and
 * reject tradeoff", 1970); of the thresholds up to {@code 1 - cost}, where the rule would lie for perfect probabilities, the
 * cheapest is taken.
 */
public final class Calibration {

    /** What it costs to say nothing, in wrong decisions. */
    static final double COST_OF_UNSURE = 0.6;

    private static final double WIDEST = StrictMath.log(20);
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int STEPS = 40;
    private static final double THRESHOLD_STEP = 0.01;

    private Calibration() {}

    /** The temperature, 1 where nothing was scored. */
    public static double temperature(Scored scored) {
        if (scored.size() == 0) {
            return 1;
        }
        double low = -WIDEST;
        double high = WIDEST;
        for (int i = 0; i < STEPS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (loss(scored, left) <= loss(scored, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return StrictMath.exp((low + high) / 2);
    }

    private static double loss(Scored scored, double logTemperature) {
        return scored.logLoss(StrictMath.exp(logTemperature));
    }

    /** Probability under which a decision is better not told. */
    public static double unsureBelow(Scored scored, double temperature) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double threshold = 0; threshold <= 1 - COST_OF_UNSURE + 1e-9; threshold += THRESHOLD_STEP) {
            double cost = cost(scored, temperature, threshold);
            if (cost <= least) {
                least = cost;
                best = threshold;
            }
        }
        return Math.rint(best * 100) / 100;
    }

    private static double cost(Scored scored, double temperature, double threshold) {
        double cost = 0;
        for (int at = 0; at < scored.size(); at++) {
            double[] probabilities = scored.probabilities(at, temperature);
            int decided = Greatest.of(probabilities);
            cost += probabilities[decided] < threshold ? COST_OF_UNSURE : decided == scored.trueClass(at) ? 0 : 1;
        }
        return cost;
    }
}
