package palpa.pipeline.health;

import java.util.Arrays;

/**
 * How the hand's force was shared out, block by block of touch: the last {@value #KEPT} blocks. A block lasts a second, and longer
 * where the hand touches only now and then, so that strikes weigh as much as strokes. One thread; allocates nothing.
 */
final class ForceBlocks {

    static final int KEPT = 60;

    private static final double TOUCH_NEWTONS = 0.4;
    private static final int LEAST_CELLS = 10;

    /** A block is over when so much was pressed, newtons times cells. */
    private static final double LEAST_IMPULSE = 6;

    private final double[][] shares;
    private final double[] newtons = new double[KEPT];
    private final double[] sums;
    private int touches;
    private int cells;
    private int blocks;

    ForceBlocks(int sensors) {
        shares = new double[KEPT][sensors];
        sums = new double[sensors];
    }

    /** Takes in a cell; answers whether a block is over. */
    boolean add(Cell cell) {
        if (cell.totalNewtons() >= TOUCH_NEWTONS) {
            for (int sensor = 0; sensor < sums.length; sensor++) {
                sums[sensor] += cell.newtons(sensor);
            }
            touches++;
        }
        cells += touches > 0 ? 1 : 0;
        double impulse = total();
        boolean over = cells >= LEAST_CELLS && impulse >= LEAST_IMPULSE;
        if (over) {
            close(impulse);
        }
        return over;
    }

    private double total() {
        double total = 0;
        for (double sum : sums) {
            total += sum;
        }
        return total;
    }

    private void close(double impulse) {
        double[] block = shares[blocks % KEPT];
        for (int sensor = 0; sensor < sums.length; sensor++) {
            block[sensor] = sums[sensor] / impulse;
        }
        newtons[blocks % KEPT] = impulse / touches;
        blocks++;
        Arrays.fill(sums, 0);
        touches = 0;
        cells = 0;
    }

    /** How many are kept. */
    int count() {
        return Math.min(blocks, KEPT);
    }

    /** The shares of the block that ended so many blocks ago (0: the newest): a view. */
    double[] shares(int ago) {
        return shares[(blocks - 1 - ago) % KEPT];
    }

    /** The hand's mean force in it while it touched, newtons. */
    double newtons(int ago) {
        return newtons[(blocks - 1 - ago) % KEPT];
    }

    /** How far from these shares the nearest of some blocks lies, shares summed over the sensors. */
    double nearest(double[] from, int firstAgo, int endAgo) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int ago = firstAgo; ago < endAgo; ago++) {
            double[] block = shares(ago);
            double sum = 0;
            for (int sensor = 0; sensor < block.length; sensor++) {
                sum += Math.abs(from[sensor] - block[sensor]);
            }
            nearest = Math.min(nearest, sum);
        }
        return nearest;
    }

    /** Forgets all. */
    void clear() {
        blocks = 0;
        touches = 0;
        cells = 0;
        Arrays.fill(sums, 0);
    }
}
