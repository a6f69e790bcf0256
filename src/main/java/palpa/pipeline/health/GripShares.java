package palpa.pipeline.health;

import java.util.Arrays;

/**
 * What part of the hand's force each sensor bears, second by second of touch: over the last seconds, and before them, as
 * long as the hand keeps its grip. One thread; allocates nothing.
 */
final class GripShares {

    /** Seconds of touch that are compared. */
    static final int RECENT = 8;

    private static final int CELLS_A_SECOND = 10;
    private static final double TOUCH_NEWTONS = 0.4;
    private static final int LONGEST_REST_CELLS = 50;
    private static final int LEAST_LEARNT = 10;
    private static final int REMEMBERED = 20;

    /** Shares are compared as if each were so much more: what is next to nothing may double. */
    private static final double LITTLE = 0.01;

    private final double[][] recent;
    private final double[] learnt;
    private final double[] sums;
    private int cells;
    private int restCells;
    private int seconds;
    private int learntSeconds;

    GripShares(int sensors) {
        recent = new double[RECENT][sensors];
        learnt = new double[sensors];
        sums = new double[sensors];
    }

    /**
     * Takes in a cell.
     *
     * @param learns whether the grip is still the one that is learnt
     * @return whether a second of touch is over and there is enough to compare
     */
    boolean add(Cell cell, boolean learns) {
        if (cell.totalNewtons() < TOUCH_NEWTONS) {
            restCells++;
            if (restCells > LONGEST_REST_CELLS) {
                clear();
            }
            return false;
        }
        restCells = 0;
        for (int sensor = 0; sensor < sums.length; sensor++) {
            sums[sensor] += cell.newtons(sensor);
        }
        cells++;
        return cells == CELLS_A_SECOND && secondIsOver(learns);
    }

    private boolean secondIsOver(boolean learns) {
        double[] second = recent[seconds % RECENT];
        if (seconds >= RECENT && learns) {
            learn(second);
        }
        double total = 0;
        for (double sum : sums) {
            total += sum;
        }
        for (int sensor = 0; sensor < sums.length; sensor++) {
            second[sensor] = sums[sensor] / total;
        }
        Arrays.fill(sums, 0);
        cells = 0;
        seconds++;
        return seconds >= RECENT && learntSeconds >= LEAST_LEARNT;
    }

    private void learn(double[] second) {
        learntSeconds++;
        double weight = 1.0 / Math.min(learntSeconds, REMEMBERED);
        for (int sensor = 0; sensor < learnt.length; sensor++) {
            double off = second[sensor] - learnt[sensor];
            boolean first = learntSeconds == 1;
            learnt[sensor] = first ? second[sensor] : learnt[sensor] + weight * off;
        }
    }

    /** The hand takes another grip. */
    void clear() {
        seconds = 0;
        learntSeconds = 0;
        cells = 0;
        Arrays.fill(sums, 0);
    }

    /** The sensor's share before. */
    double before(int sensor) {
        return learnt[sensor];
    }

    /** Its share over the last seconds. */
    double now(int sensor) {
        double sum = 0;
        for (double[] second : recent) {
            sum += second[sensor];
        }
        return sum / RECENT;
    }

    /** How much a share has grown, as a logarithm. */
    static double growth(double before, double now) {
        return Math.log((now + LITTLE) / (before + LITTLE));
    }

    /** How much the sensor's share has grown. */
    double growth(int sensor) {
        return growth(before(sensor), now(sensor));
    }
}
