package palpa.glove.population;

import palpa.glove.hand.Unsteadiness;

/** A hand's unsteadiness over one bout, worked out beforehand in steps of 10 ms. Immutable; allocates nothing when asked. */
final class Wobble {

    private static final double STEP_SECONDS = 0.01;

    private final double[] factors;

    Wobble(Unsteadiness unsteadiness, double seconds) {
        factors = new double[(int) (Math.max(0, seconds) / STEP_SECONDS) + 2];
        for (int step = 0; step < factors.length; step++) {
            factors[step] = Math.max(0, unsteadiness.factor(step * STEP_SECONDS));
        }
    }

    /** The factor at a time from the bout's beginning; held at its ends. */
    double at(double seconds) {
        double position = Math.max(0, Math.min(factors.length - 1.001, seconds / STEP_SECONDS));
        int before = (int) position;
        return factors[before] + (position - before) * (factors[before + 1] - factors[before]);
    }
}
