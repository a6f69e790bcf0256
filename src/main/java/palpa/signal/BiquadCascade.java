package palpa.signal;

/**
 * Second-order sections in a row, each in transposed direct form II; the sections' gain is in their coefficients.
 *
 * <p>{@code y = b0 x + s1; s1 = b1 x - a1 y + s2; s2 = b2 x - a2 y} (Oppenheim and Schafer, Discrete-Time Signal
 * Processing, section 6.3.3). One thread; allocates nothing. A NaN or infinite input would stay in the state for ever:
 * it is passed over and the last output repeated.
 */
public final class BiquadCascade {

    private static final int COEFFICIENTS = 5;

    /** States below this are silence; without the flush they would decay through slow subnormal numbers. */
    private static final double SILENCE = 1e-200;

    private final double[] coefficients;
    private final double[] state;
    private double last;

    /**
     * @param coefficients b0, b1, b2, a1, a2 of each section, with a0 = 1
     */
    BiquadCascade(double... coefficients) {
        if (coefficients.length == 0 || coefficients.length % COEFFICIENTS != 0) {
            throw new IllegalArgumentException(coefficients.length + " coefficients are no whole sections");
        }
        this.coefficients = coefficients.clone();
        state = new double[coefficients.length / COEFFICIENTS * 2];
    }

    /** The next output for the next input, in the input's unit. */
    public double filter(double input) {
        if (!Double.isFinite(input)) {
            return last;
        }
        double value = input;
        int c = 0;
        for (int s = 0; s < state.length; s += 2, c += COEFFICIENTS) {
            double output = coefficients[c] * value + state[s];
            state[s] = flushed(coefficients[c + 1] * value - coefficients[c + 3] * output + state[s + 1]);
            state[s + 1] = flushed(coefficients[c + 2] * value - coefficients[c + 4] * output);
            value = output;
        }
        last = value;
        return value;
    }

    /** Puts the filter where it would be after {@code input} had lasted for ever, so that it starts without a swing. */
    public void settleAt(double input) {
        double value = input;
        int c = 0;
        for (int s = 0; s < state.length; s += 2, c += COEFFICIENTS) {
            double gain = (coefficients[c] + coefficients[c + 1] + coefficients[c + 2])
                    / (1 + coefficients[c + 3] + coefficients[c + 4]);
            double output = gain * value;
            state[s + 1] = coefficients[c + 2] * value - coefficients[c + 4] * output;
            state[s] = coefficients[c + 1] * value - coefficients[c + 3] * output + state[s + 1];
            value = output;
        }
        last = value;
    }

    private static double flushed(double value) {
        return Math.abs(value) < SILENCE ? 0 : value;
    }
}
