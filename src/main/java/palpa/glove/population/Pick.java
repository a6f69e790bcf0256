package palpa.glove.population;

import java.util.List;
import palpa.glove.chance.Chance;

/** Choices by chance. */
final class Pick {

    private Pick() {}

    /** One of several, each as likely as the other. */
    static <T> T one(List<T> items, Chance chance) {
        return items.get((int) (chance.uniform() * items.size()));
    }

    /** Number of one of several, as likely as its weight. */
    static int weighted(double[] weights, Chance chance) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = chance.uniform() * sum;
        for (int item = 0; item < weights.length - 1; item++) {
            left -= weights[item];
            if (left < 0) {
                return item;
            }
        }
        return weights.length - 1;
    }
}
