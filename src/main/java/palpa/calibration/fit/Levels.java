package palpa.calibration.fit;

import java.util.Arrays;

/**
 * Loads that are about the same, put together: a load of 5.02 N on one pass and of 4.97 N on the next are one level. A
 * level spans at most {@value #WIDEST_PART} of full scale. Immutable.
 */
final class Levels {

    static final double WIDEST_PART = 0.04;

    /** A level's mean load up to this part of full scale counts as no load. */
    private static final double NO_LOAD_PART = 0.01;

    private final int[] levelOfRow;
    private final double[] newtons;

    Levels(double[] loadsNewtons) {
        this(loadsNewtons, WIDEST_PART);
    }

    /** @param widestPart of full scale that a level may span */
    Levels(double[] loadsNewtons, double widestPart) {
        double top = Arrays.stream(loadsNewtons).max().orElse(0);
        levelOfRow = new int[loadsNewtons.length];
        int level = -1;
        double first = Double.NEGATIVE_INFINITY;
        for (int row : Points.order(loadsNewtons)) {
            boolean leavesZero = first <= NO_LOAD_PART * top && loadsNewtons[row] > NO_LOAD_PART * top;
            if (leavesZero || loadsNewtons[row] - first > widestPart * top) {
                level++;
                first = loadsNewtons[row];
            }
            levelOfRow[row] = level;
        }
        newtons = means(loadsNewtons);
    }

    int count() {
        return newtons.length;
    }

    int of(int row) {
        return levelOfRow[row];
    }

    /** The mean load of a level, newtons. */
    double newtons(int level) {
        return newtons[level];
    }

    double topNewtons() {
        return newtons[newtons.length - 1];
    }

    boolean isZero(int level) {
        return newtons[level] <= NO_LOAD_PART * topNewtons();
    }

    /** The mean of one value a row, level by level. */
    double[] means(double[] values) {
        int levels = Arrays.stream(levelOfRow).max().orElse(-1) + 1;
        double[] sums = new double[levels];
        int[] rows = new int[levels];
        for (int row = 0; row < values.length; row++) {
            sums[levelOfRow[row]] += values[row];
            rows[levelOfRow[row]]++;
        }
        for (int level = 0; level < levels; level++) {
            sums[level] /= rows[level];
        }
        return sums;
    }
}
