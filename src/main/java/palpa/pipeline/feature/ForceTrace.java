package palpa.pipeline.feature;

import palpa.model.SiteSet;

/**
 * The hand's force of the last ten seconds in cells, above what it reads at rest.
 *
 * <p>A cell without a sample, as most are at 12 Hz, holds the last sample's force: each sample counts for the time it
 * stands. Age 0 is the newest cell. One thread; allocates nothing.
 */
final class ForceTrace {

    /** A site at rest averages 0.4 times its noise, which may be 0.10 N, and all together may be off by 0.3 N. */
    private static final double SITE_FLOOR_NEWTONS = 0.04;

    private static final double HAND_FLOOR_NEWTONS = 0.3;

    private final double[] means = new double[Cells.KEPT];
    private final double[] greatest = new double[Cells.KEPT];
    private final double[] blocks = new double[Cells.KEPT];
    private final double[] raw = new double[Cells.KEPT];
    private final Floor floor;
    private int size;
    private int newest;
    private double sum;
    private double top;
    private int count;
    private double lastNewtons;

    /** @param sites the sites that have a sensor; empty where only the total is known, which then stands for all */
    ForceTrace(SiteSet sites) {
        int sensors = sites.isEmpty() ? SiteSet.ALL.size() : sites.size();
        floor = new Floor(HAND_FLOOR_NEWTONS + SITE_FLOOR_NEWTONS * sensors);
    }

    void clear() {
        size = 0;
        floor.clear();
        openCell();
        lastNewtons = 0;
    }

    private void openCell() {
        sum = 0;
        top = 0;
        count = 0;
    }

    void add(double newtons) {
        sum += newtons;
        top = Math.max(top, newtons);
        count++;
        lastNewtons = newtons;
    }

    /** The cell is over. */
    void close() {
        newest = Cells.slot(newest, -1);
        size = Math.min(size + 1, Cells.KEPT);
        raw[newest] = count > 0 ? sum / count : lastNewtons;
        double highest = count > 0 ? top : lastNewtons;
        double mean = rawMean(Math.min(size, Cells.BLOCK));
        floor.add(mean);
        means[newest] = floor.above(raw[newest]);
        greatest[newest] = floor.above(highest);
        blocks[newest] = floor.above(mean);
        openCell();
    }

    private double rawMean(int count) {
        double total = 0;
        for (int age = 0; age < count; age++) {
            total += raw[slot(age)];
        }
        return total / count;
    }

    private int slot(int age) {
        return Cells.slot(newest, age);
    }

    /** Cells remembered now. */
    int size() {
        return size;
    }

    /** Mean force of a cell above rest, newtons. */
    double mean(int age) {
        return means[slot(age)];
    }

    /** Greatest force of a sample of a cell above rest, newtons. */
    double greatest(int age) {
        return greatest[slot(age)];
    }

    /** Mean force above rest of the block of 100 ms that ends with a cell, newtons. */
    double block(int age) {
        return blocks[slot(age)];
    }

    /** A force above what is read at rest now, newtons. */
    double aboveRest(double newtons) {
        return floor.above(newtons);
    }
}
