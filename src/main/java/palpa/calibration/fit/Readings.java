package palpa.calibration.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import palpa.calibration.Direction;
import palpa.calibration.Load;
import palpa.calibration.PlayTerm;

/**
 * The readings of one channel in their order, as numbers: {@code upwards} grows with the load whichever way the counts go.
 * Views are not copied: one thread, nobody writes into them.
 */
final class Readings {

    /** A load has to turn by so much of full scale before it counts as coming back. */
    private static final double TURN_PART = 0.02;

    /** More readings than these, or more different loads, are a series. */
    private static final int MOST_SWEPT = 200;

    private static final int MOST_LOADS = 32;

    private final List<Load> loads;
    private final boolean falls;
    private final double[] upwards;
    private final double[] newtons;
    private final Levels levels;
    private final double topNewtons;
    private final boolean sweep;
    private final int[] byCounts;

    Readings(List<Load> loads) {
        this(loads, falls(loads));
    }

    Readings(List<Load> loads, boolean falls) {
        this.loads = List.copyOf(loads);
        this.falls = falls;
        upwards = loads.stream()
                .mapToDouble(load -> falls ? -load.counts() : load.counts())
                .toArray();
        newtons = loads.stream().mapToDouble(Load::newtons).toArray();
        levels = new Levels(newtons);
        topNewtons = Arrays.stream(newtons).max().orElse(0);
        sweep = rows() <= MOST_SWEPT || Arrays.stream(newtons).distinct().count() <= MOST_LOADS;
        byCounts = Points.order(upwards);
    }

    /** Whether counts go down as loads grow: the sign of their covariance. */
    private static boolean falls(List<Load> loads) {
        double meanCounts = loads.stream().mapToDouble(Load::counts).average().orElse(0);
        return loads.stream()
                        .mapToDouble(load -> (load.counts() - meanCounts) * load.newtons())
                        .sum()
                < 0;
    }

    int rows() {
        return loads.size();
    }

    Load load(int row) {
        return loads.get(row);
    }

    List<Load> loads() {
        return loads;
    }

    boolean falls() {
        return falls;
    }

    double[] upwards() {
        return upwards;
    }

    /** The rows by rising counts, or their negative. */
    int[] byCounts() {
        return byCounts;
    }

    double[] newtons() {
        return newtons;
    }

    Levels levels() {
        return levels;
    }

    double topNewtons() {
        return topNewtons;
    }

    int pass(int row) {
        return loads.get(row).pass();
    }

    /** Whether these are single loads put on and held, and no series of a load that moves. */
    boolean isSweep() {
        return sweep;
    }

    /** The passes' numbers, rising. */
    int[] passes() {
        return loads.stream().mapToInt(Load::pass).sorted().distinct().toArray();
    }

    boolean beginsPass(int row) {
        return row == 0 || pass(row) != pass(row - 1);
    }

    /** Rows of {@code keep} only. */
    Readings only(boolean[] keep) {
        return new Readings(
                IntStream.range(0, rows())
                        .filter(row -> keep[row])
                        .mapToObj(loads::get)
                        .toList(),
                falls);
    }

    /** How much of a memory's gap each reading shows, newtons: 0 on the way up, the load itself far enough on the way down. */
    double[] memoryNewtons(double width) {
        PlayTerm term = new PlayTerm(0, width);
        double[] shares = new double[rows()];
        double play = 0;
        for (int row = 0; row < rows(); row++) {
            play = beginsPass(row) ? newtons[row] : play;
            play = term.play(newtons[row], play);
            shares[row] = (play - newtons[row]) / width;
        }
        return shares;
    }

    /** The way of every reading: as told, else by how the loads of its pass go; null before the first turn. */
    Direction[] directions() {
        Direction[] ways = new Direction[rows()];
        double extreme = 0;
        Direction way = null;
        for (int row = 0; row < rows(); row++) {
            if (beginsPass(row)) {
                extreme = newtons[row];
                way = null;
            }
            Direction turned = turned(way, newtons[row] - extreme);
            boolean further = way == null || (way == Direction.UP ? newtons[row] > extreme : newtons[row] < extreme);
            extreme = turned != way || (way != null && further) ? newtons[row] : extreme;
            way = turned;
            Optional<Direction> told = load(row).direction();
            ways[row] = told.orElse(way);
        }
        return ways;
    }

    private Direction turned(Direction way, double fromExtreme) {
        if (fromExtreme > TURN_PART * topNewtons) {
            return Direction.UP;
        }
        return fromExtreme < -TURN_PART * topNewtons ? Direction.DOWN : way;
    }
}
