package palpa.glove.population;

import java.util.SplittableRandom;
import palpa.glove.chance.Chance;

/**
 * Normally distributed noise, fast: values of a table of {@value #SIZE} drawn once, in an order of its own. Not
 * thread-safe; allocates nothing when asked.
 */
final class Noise {

    private static final int SIZE = 1 << 14;
    private static final double[] NORMALS = normals();

    private final SplittableRandom order;

    Noise(Chance chance) {
        order = new SplittableRandom(chance.bits());
    }

    private static double[] normals() {
        Chance chance = Chance.of(0, "noise");
        double[] normals = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            normals[i] = chance.normal();
        }
        return normals;
    }

    /** Mean 0, standard deviation 1. */
    double next() {
        return NORMALS[order.nextInt() & SIZE - 1];
    }
}
