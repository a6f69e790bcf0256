package palpa.glove.chance;

import java.util.SplittableRandom;

/**
 * Random numbers that are the same for the same seed and topic on every machine. Not thread-safe: one owner.
 *
 * <p>A topic ({@code "rhythm"}, a bout's number, a hand) splits one seed into streams that do not disturb each other, so
 * that two gloves in two processes agree on what is common to both hands.
 */
public final class Chance {

    private final SplittableRandom random;
    private double spare = Double.NaN;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The stream of {@code seed} for a topic; topics are compared by their text. */
    public static Chance of(long seed, Object... topic) {
        long mixed = seed;
        for (Object part : topic) {
            mixed = mix(mixed + 0x9E3779B97F4A7C15L) ^ part.toString().hashCode();
        }
        return new Chance(mix(mixed));
    }

    /** The finisher of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Evenly in 0 (inclusive) to 1 (exclusive). */
    public double uniform() {
        return random.nextDouble();
    }

    /** Evenly between two bounds. */
    public double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** Whether something of this probability (0 to 1) happens. */
    public boolean happens(double probability) {
        return probability > 0 && uniform() < probability;
    }

    /** 64 random bits. */
    public long bits() {
        return random.nextLong();
    }

    /** Normally distributed, mean 0, standard deviation 1 (Marsaglia's polar method). */
    public double normal() {
        if (!Double.isNaN(spare)) {
            double value = spare;
            spare = Double.NaN;
            return value;
        }
        double x;
        double y;
        double square;
        do {
            x = uniform(-1, 1);
            y = uniform(-1, 1);
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
        spare = y * factor;
        return x * factor;
    }

    /** Normally distributed with standard deviation 1, held within {@code limit} of 0. */
    public double normal(double limit) {
        return Math.max(-limit, Math.min(limit, normal()));
    }
}
