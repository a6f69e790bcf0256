package palpa.recognition;

import java.util.Arrays;
import java.util.List;
import palpa.model.Technique;

/**
 * Belief in each class over time: evidence of the past fades exponentially. Driven by time handed in; one thread; allocates
 * nothing.
 *
 * <p>Whether the hand rests is seen at once and needs no memory; what it does when it touches is remembered, and a pause does
 * not make it forgotten: the next stroke is most likely of the kind of the last. With {@code r} the probability of rest and
 * {@code q = p / (1 - r)} those of the others, evidence is averaged with a weight that fades,
 *
 * <pre>
 * dS/dt = (1 - r) ln q / memory - k S,    dW/dt = (1 - r) / memory - k W,    k = (1 - r) / memory + r / pause
 * </pre>
 *
 * solved exactly for probabilities that hold during {@code dt}; belief in rest is {@code r}, in the others {@code (1 - r)
 * softmax(S / W)}. So the same probabilities over the same time give the same belief however often they are asked; belief in
 * lasting evidence is the evidence itself, neither more nor less, hence as well calibrated; the first evidence counts at once;
 * and the clearer new evidence is, the sooner it prevails: equally clear evidence for another class after {@code 0.69
 * memory}, clearer evidence, or evidence after a pause, before.
 */
public final class Memory {

    /** Probabilities below this count as this, lest one slip of a model be remembered for ever. */
    private static final double LEAST = 1e-6;

    /** Shorter times count as this, so that no memory is a very short one. */
    private static final double SHORTEST_SECONDS = 1e-6;

    /** Time in which a pause makes forget to 1/e, seconds. */
    private static final double PAUSE_SECONDS = 10;

    private final double memorySeconds;
    private final int rest;
    private final double[] sums;
    private final double[] belief;
    private double weight;

    /**
     * @param classes what is believed in
     * @param memorySeconds time in which the past fades to 1/e while the hand touches, seconds, 0 for none
     */
    public Memory(List<Technique> classes, double memorySeconds) {
        if (!(memorySeconds >= 0)) {
            throw new IllegalArgumentException("memory of " + memorySeconds + " s");
        }
        this.memorySeconds = memorySeconds;
        rest = classes.indexOf(Technique.REST);
        sums = new double[classes.size()];
        belief = new double[classes.size()];
        forget();
    }

    /** Nothing is known: the next probabilities are believed as they are, and until then every class alike. */
    public void forget() {
        weight = 0;
        Arrays.fill(sums, 0);
        Arrays.fill(belief, 1.0 / belief.length);
    }

    /**
     * Probabilities that held during the last {@code dtSeconds}.
     *
     * @param probabilities one a class, summing to 1; read during the call
     * @param dtSeconds time since the last call, seconds, 0 or more
     */
    public void update(double[] probabilities, double dtSeconds) {
        double resting = rest < 0 ? 0 : probabilities[rest];
        double touching = Math.max(LEAST, 1 - resting);
        double learns = touching / Math.max(SHORTEST_SECONDS, memorySeconds);
        double fades = learns + resting / PAUSE_SECONDS;
        double gain = -StrictMath.expm1(-Math.max(SHORTEST_SECONDS, dtSeconds) * fades);
        double share = learns / fades;
        weight += gain * (share - weight);
        for (int i = 0; i < sums.length; i++) {
            double evidence = StrictMath.log(Math.max(LEAST, probabilities[i] / touching));
            sums[i] += gain * (share * evidence - sums[i]);
            belief[i] = i == rest ? Double.NEGATIVE_INFINITY : sums[i] / weight;
        }
        Softmax.inPlace(belief, 1);
        spread(resting);
    }

    private void spread(double resting) {
        for (int i = 0; i < belief.length; i++) {
            belief[i] = i == rest ? resting : (1 - resting) * belief[i];
        }
    }

    /** Nobody touched during the last {@code dtSeconds}, seconds, 0 or more: what is believed of a touch fades. */
    public void pause(double dtSeconds) {
        double kept = StrictMath.exp(-dtSeconds / PAUSE_SECONDS);
        weight *= kept;
        for (int i = 0; i < sums.length; i++) {
            sums[i] *= kept;
        }
    }

    /** Belief in each class, summing to 1: a view, overwritten by the next update. */
    public double[] belief() {
        return belief;
    }
}
