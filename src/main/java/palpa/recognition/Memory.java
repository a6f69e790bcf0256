package palpa.recognition;

import java.util.Arrays;

/**
 * Belief in each class over time: evidence of the past fades exponentially. Driven by time handed in; one thread; allocates
 * nothing.
 *
 * <p>The logarithm of the belief follows the logarithm of the probabilities with a first-order lag:
 * {@code L += (1 - exp(-dt / memory)) (ln p - L)}, belief {@code = softmax(L)}. So the same probabilities over the same
 * time give the same belief however often they are asked; belief in lasting evidence is the evidence itself, neither more
 * nor less, hence as well calibrated; and the clearer the new evidence, the sooner it prevails: equally clear evidence for
 * another class after {@code 0.69 memory}, clearer evidence before.
 */
public final class Memory {

    /** Probabilities below this count as this, lest one slip of a model be remembered for ever. */
    private static final double LEAST = 1e-6;

    private final double memorySeconds;
    private final double[] logs;
    private final double[] belief;
    private boolean empty = true;

    /**
     * @param classes number of classes
     * @param memorySeconds time in which the past fades to 1/e, seconds, 0 for none
     */
    public Memory(int classes, double memorySeconds) {
        if (!(memorySeconds >= 0)) {
            throw new IllegalArgumentException("memory of " + memorySeconds + " s");
        }
        this.memorySeconds = memorySeconds;
        logs = new double[classes];
        belief = new double[classes];
        forget();
    }

    /** Nothing is known: the next probabilities are believed as they are, and until then every class alike. */
    public void forget() {
        empty = true;
        Arrays.fill(belief, 1.0 / belief.length);
    }

    /**
     * Probabilities that held during the last {@code dtSeconds}.
     *
     * @param probabilities one a class, summing to 1; read during the call
     * @param dtSeconds time since the last call, seconds, 0 or more
     */
    public void update(double[] probabilities, double dtSeconds) {
        double gain = empty || memorySeconds == 0 ? 1 : -StrictMath.expm1(-dtSeconds / memorySeconds);
        for (int i = 0; i < logs.length; i++) {
            double evidence = StrictMath.log(Math.max(LEAST, probabilities[i]));
            logs[i] = empty ? evidence : logs[i] + gain * (evidence - logs[i]);
            belief[i] = logs[i];
        }
        Softmax.inPlace(belief, 1);
        empty = false;
    }

    /** Belief in each class, summing to 1: a view, overwritten by the next update. */
    public double[] belief() {
        return belief;
    }
}
