package palpa.pipeline.health;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Predicate;
import palpa.model.Site;

/** A hand of six sensors that strokes, a third of its load travelling between fingers and palm; what is wrong may be set. */
final class StrokingHand {

    private static final int CELLS_A_SECOND = 10;

    /** What the three fingers bear of their part of the load, and the three of the palm of theirs. */
    final double[] shares = {0.33, 0.4, 0.27, 0.4, 0.33, 0.27};

    final double[] gains = {1, 1, 1, 1, 1, 1};
    private final Cell cell = new Cell(KneadingGlove.descriptor());
    private final Random chance = new Random(3);
    private final int[] channels = {0, 1, 2, 3, 4, 5};
    private int cells;

    void swap(int one, int other) {
        int kept = channels[one];
        channels[one] = channels[other];
        channels[other] = kept;
    }

    /** Strokes for so many seconds; answers when the watch found something, seconds, or NaN. */
    double stroke(int seconds, Predicate<Cell> watch) {
        int begun = cells;
        for (int end = cells + seconds * CELLS_A_SECOND; cells < end; cells++) {
            feel(0.5 + 0.33 * Math.sin(2 * Math.PI * cells / (CELLS_A_SECOND * 7.3)));
            if (watch.test(cell)) {
                return (double) (cells - begun) / CELLS_A_SECOND;
            }
        }
        return Double.NaN;
    }

    private void feel(double fingers) {
        double[] sites = new double[Site.COUNT];
        Arrays.fill(sites, Double.NaN);
        for (int i = 0; i < shares.length; i++) {
            double newtons = 15 * shares[i] * (i < 3 ? fingers : 1 - fingers);
            double shown = newtons * gains[i] * (1 + 0.01 * chance.nextGaussian());
            sites[KneadingGlove.SITES.get(channels[i]).ordinal()] = shown;
        }
        cell.clear();
        cell.add(new int[shares.length], 0, sites);
    }
}
