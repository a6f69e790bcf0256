package palpa.calibration.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a law is fitted to: values that rise with the load, the newtons there, and how much each weighs; by rising value.
 *
 * @param upwards counts, or their negative
 * @param newtons what the law is to give
 * @param weights above 0
 */
record Points(double[] upwards, double[] newtons, double[] weights) {

    /** More readings than these are put together before a law is fitted. */
    private static final int MOST = 300;

    /** As many cells of equal numbers of readings, and as many of equal width, are laid over the values. */
    private static final int CELLS = 48;

    int size() {
        return upwards.length;
    }

    /**
     * The readings, thinned where they are very many.
     *
     * @param newtons what the law is to give for each of them
     */
    static Points of(Readings readings, double[] newtons) {
        double[] sorted = picked(readings.byCounts(), readings.upwards());
        double[] values = picked(readings.byCounts(), newtons);
        return merged(sorted, values, sorted.length <= MOST ? sorted : cells(sorted));
    }

    /** Pairs, however many they are. */
    static Points of(double[] upwards, double[] newtons) {
        int[] order = order(upwards);
        double[] sorted = picked(order, upwards);
        return merged(sorted, picked(order, newtons), sorted);
    }

    private static double[] picked(int[] order, double[] from) {
        return Arrays.stream(order).mapToDouble(i -> from[i]).toArray();
    }

    /** The places of values by their size. */
    static int[] order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** For every value the lower edge of its cell. */
    private static double[] cells(double[] sorted) {
        double least = sorted[0];
        double width = (sorted[sorted.length - 1] - least) / CELLS;
        double[] edges = IntStream.range(0, CELLS)
                .boxed()
                .flatMap(i -> Stream.of(least + i * width, sorted[(int) ((long) i * sorted.length / CELLS)]))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .distinct()
                .toArray();
        return Arrays.stream(sorted)
                .map(value -> {
                    int found = Arrays.binarySearch(edges, value);
                    return edges[found >= 0 ? found : Math.max(0, -found - 2)];
                })
                .toArray();
    }

    /** Neighbours with the same key become their mean. */
    private static Points merged(double[] sorted, double[] values, double[] keys) {
        double[] sums = new double[sorted.length];
        double[] newtons = new double[sorted.length];
        double[] weights = new double[sorted.length];
        int last = -1;
        for (int i = 0; i < sorted.length; i++) {
            last = i == 0 || keys[i] != keys[i - 1] ? last + 1 : last;
            sums[last] += sorted[i];
            newtons[last] += values[i];
            weights[last]++;
        }
        for (int i = 0; i <= last; i++) {
            sums[i] /= weights[i];
            newtons[i] /= weights[i];
        }
        return new Points(
                Arrays.copyOf(sums, last + 1), Arrays.copyOf(newtons, last + 1), Arrays.copyOf(weights, last + 1));
    }
}
