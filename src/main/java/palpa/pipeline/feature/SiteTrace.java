package palpa.pipeline.feature;

import palpa.model.Site;
import palpa.model.SiteSet;

/**
 * The forces of the sites in the last ten seconds, as means of 100 ms that end with each cell, above what they read at
 * rest. Sites without a sensor read 0.
 *
 * <p>Age 0 is the newest cell. A cell without a sample holds the last ones. One thread; allocates nothing.
 */
final class SiteTrace {

    /** Mean and scatter of a sensor at rest that passes its calibration, and an offset: no load is told from less. */
    private static final double FLOOR_NEWTONS = 0.15;

    private static final double NOISE_NEWTONS = 0.03;

    private final int[] felt;
    private final Floor[] floors = new Floor[Site.COUNT];
    private final double[] raw = new double[Cells.KEPT * Site.COUNT];
    private final double[] blocks = new double[Cells.KEPT * Site.COUNT];
    private final double[] sums = new double[Site.COUNT];
    private final double[] last = new double[Site.COUNT];
    private int size;
    private int newest;
    private int count;

    SiteTrace(SiteSet sites) {
        felt = sites.toList().stream().mapToInt(Site::ordinal).toArray();
        for (int site : felt) {
            floors[site] = new Floor(FLOOR_NEWTONS);
        }
    }

    void clear() {
        size = 0;
        count = 0;
        for (int site : felt) {
            sums[site] = 0;
            last[site] = 0;
            floors[site].clear();
        }
    }

    /** A value that is none (NaN) leaves the site at its last one. */
    void add(double[] siteNewtons) {
        for (int site : felt) {
            double newtons = siteNewtons[site];
            if (!Double.isNaN(newtons)) {
                last[site] = newtons;
            }
            sums[site] += last[site];
        }
        count++;
    }

    /** The cell is over. */
    void close() {
        newest = Cells.slot(newest, -1);
        size = Math.min(size + 1, Cells.KEPT);
        int row = newest * Site.COUNT;
        int block = Math.min(size, Cells.BLOCK);
        for (int site : felt) {
            raw[row + site] = count > 0 ? sums[site] / count : last[site];
            sums[site] = 0;
            double mean = rawMean(site, block);
            floors[site].add(mean);
            blocks[row + site] = Math.max(0, floors[site].above(mean) - NOISE_NEWTONS);
        }
        count = 0;
    }

    private double rawMean(int site, int block) {
        double total = 0;
        for (int age = 0; age < block; age++) {
            total += raw[row(age) + site];
        }
        return total / block;
    }

    private int row(int age) {
        return Cells.slot(newest, age) * Site.COUNT;
    }

    /** Cells remembered now. */
    int size() {
        return size;
    }

    /** Ordinals of the sites that have a sensor: read only. */
    int[] felt() {
        return felt;
    }

    /** Mean force of a site above rest in the 100 ms that end with a cell, newtons. */
    double newtons(int age, int site) {
        return blocks[row(age) + site];
    }

    /**
     * Mean force of each site over the newest cells, newtons.
     *
     * @return their sum
     */
    double meansInto(double[] loads, int cellsBack) {
        int steps = Math.max(1, Math.min(cellsBack, size) / Cells.BLOCK);
        double sum = 0;
        for (int site : felt) {
            double load = 0;
            for (int step = 0; step < steps; step++) {
                load += newtons(step * Cells.BLOCK, site);
            }
            loads[site] = load / steps;
            sum += loads[site];
        }
        return sum;
    }
}
