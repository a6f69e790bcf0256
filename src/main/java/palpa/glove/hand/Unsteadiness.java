package palpa.glove.hand;

import palpa.glove.chance.Chance;

/**
 * A hand's slow wander (usually 0.05-0.2 Hz) and tremor (usually 8-12 Hz) as a factor about 1: sums of sines with random
 * frequencies and phases, so that any instant can be asked for. Immutable; any thread; allocates nothing.
 */
public final class Unsteadiness {

    private static final int SINES = 3;
    private static final Hertz WANDER = new Hertz(0.05, 0.2);
    private static final Hertz TREMOR = new Hertz(8, 12);

    /** A band of frequencies, hertz. */
    public record Hertz(double low, double high) {}

    private final double[] slowHertz = new double[SINES];
    private final double[] fastHertz = new double[SINES];
    private final double[] slowPhase = new double[SINES];
    private final double[] fastPhase = new double[SINES];
    private final double slowAmplitude;
    private final double fastAmplitude;

    /**
     * @param wander standard deviation of the slow part, as a fraction
     * @param tremor amplitude of the fast part, as a fraction
     */
    Unsteadiness(double wander, double tremor, Chance chance) {
        this(wander, WANDER, tremor, TREMOR, chance);
    }

    /** The same with other bands of frequency. */
    public Unsteadiness(double wander, Hertz slow, double tremor, Hertz fast, Chance chance) {
        for (int sine = 0; sine < SINES; sine++) {
            slowHertz[sine] = chance.uniform(slow.low(), slow.high());
            fastHertz[sine] = chance.uniform(fast.low(), fast.high());
            slowPhase[sine] = chance.uniform(0, 2 * Math.PI);
            fastPhase[sine] = chance.uniform(0, 2 * Math.PI);
        }
        this.slowAmplitude = wander * Math.sqrt(2.0 / SINES);
        this.fastAmplitude = tremor / Math.sqrt(SINES);
    }

    /** Wander and tremor at a time. */
    public double factor(double seconds) {
        return slow(seconds) + fastAmplitude * sum(fastHertz, fastPhase, seconds);
    }

    /** Wander alone at a time. */
    double slow(double seconds) {
        return 1 + slowAmplitude * sum(slowHertz, slowPhase, seconds);
    }

    private static double sum(double[] hertz, double[] phase, double seconds) {
        double sum = 0;
        for (int sine = 0; sine < SINES; sine++) {
            sum += Math.sin(2 * Math.PI * hertz[sine] * seconds + phase[sine]);
        }
        return sum;
    }
}
