package palpa.signal;

/**
 * Designs Butterworth filters of order 2 or 4 by the bilinear transform.
 *
 * <p>With {@code K = tan(pi fc / fs)} and {@code Q = 1 / (2 cos((2k + 1) pi / (2 N)))} for section {@code k} of order
 * {@code N}, the analogue section {@code 1 / (s^2 + s/Q + 1)} becomes {@code b = K^2 (1, 2, 1) / D} (low pass) or
 * {@code (1, -2, 1) / D} (high pass), {@code a1 = 2 (K^2 - 1) / D}, {@code a2 = (1 - K/Q + K^2) / D}, {@code D = 1 + K/Q +
 * K^2} (Parks and Burrus, Digital Filter Design, 1987, section 7.3; the same as Bristow-Johnson's cookbook). The gain at
 * {@code fc} is -3.01 dB whatever the rate, since the frequency is warped beforehand.
 */
public final class Butterworth {

    private Butterworth() {}

    /**
     * @param order 2 or 4
     * @param cutoffHertz where the gain is -3.01 dB, above 0 and under half the rate
     * @param rateHertz sampling rate
     */
    public static BiquadCascade lowPass(int order, double cutoffHertz, double rateHertz) {
        return design(order, cutoffHertz, rateHertz, true);
    }

    /** As {@link #lowPass}, keeping what is above the cut-off. */
    public static BiquadCascade highPass(int order, double cutoffHertz, double rateHertz) {
        return design(order, cutoffHertz, rateHertz, false);
    }

    private static BiquadCascade design(int order, double cutoffHertz, double rateHertz, boolean low) {
        if (order != 2 && order != 4) {
            throw new IllegalArgumentException("order " + order + " is not 2 or 4");
        }
        if (!(cutoffHertz > 0 && cutoffHertz < rateHertz / 2)) {
            throw new IllegalArgumentException("cut-off " + cutoffHertz + " Hz at " + rateHertz + " samples a second");
        }
        double k = Math.tan(Math.PI * cutoffHertz / rateHertz);
        double[] coefficients = new double[order / 2 * 5];
        for (int section = 0; section < order / 2; section++) {
            double damping = 2 * Math.cos((2 * section + 1) * Math.PI / (2 * order));
            double norm = 1 / (1 + k * damping + k * k);
            double gain = low ? k * k * norm : norm;
            int c = section * 5;
            coefficients[c] = gain;
            coefficients[c + 1] = low ? 2 * gain : -2 * gain;
            coefficients[c + 2] = gain;
            coefficients[c + 3] = 2 * (k * k - 1) * norm;
            coefficients[c + 4] = (1 - k * damping + k * k) * norm;
        }
        return new BiquadCascade(coefficients);
    }
}
