package palpa.pipeline;

import palpa.model.Technique;
import palpa.signal.LogHistogram;

/**
 * The force a level is judged on, as each technique asks: a stroke's plateau mean, a squeeze's 90th percentile.
 *
 * <p>The plateau is all force from 70 % of its mean on, found in two steps (65 % of the 90th percentile being the first): what
 * is lower is a ramp, or the return stroke (30 to 60 % of the way up). The live measure fades with 3 s, so that a lighter return does not change the level of the pass.
 * One thread; allocates nothing.
 */
final class LiveLevel {

    private static final double LOWEST_NEWTONS = 0.1;
    private static final double FIRST_PLATEAU_SHARE = 0.65;
    private static final double PLATEAU_SHARE = 0.7;
    private static final double HIGH = 0.9;
    private static final double FADE_SECONDS = 3;
    private static final long NEWEST_MICROS = 80_000;
    private static final double FADE_OF_A_CELL = Math.exp(-ForceCells.CELL_MICROS / 1e6 / FADE_SECONDS);

    private final ForceCells cells;
    private final LogHistogram live = new LogHistogram(LOWEST_NEWTONS);
    private final LogHistogram whole = new LogHistogram(LOWEST_NEWTONS);

    LiveLevel(ForceCells cells) {
        this.cells = cells;
    }

    /** The mean of one more cell in which the hand touched, newtons; NaN is passed over. */
    void add(double newtons) {
        if (!Double.isNaN(newtons)) {
            live.fade(FADE_OF_A_CELL);
            live.add(newtons, 1);
        }
    }

    void clear() {
        live.clear();
    }

    /** The measure of what is going on, newtons, NaN before the first cell. */
    double now(Technique technique) {
        return measure(live, technique);
    }

    /** The mean force of the last moments, newtons: the measure as long as it is unsure what the hand does. */
    double newest(long nowMicros) {
        return cells.mean(ForceCells.cellOf(nowMicros - NEWEST_MICROS), ForceCells.cellOf(nowMicros));
    }

    /** The measure of a stroke that is over, newtons, 0 where nothing was felt. */
    double of(Technique technique, long startMicros, long endMicros) {
        whole.clear();
        cells.countInto(whole, ForceCells.cellOf(startMicros), ForceCells.cellOf(endMicros));
        double measure = measure(whole, technique);
        return Double.isNaN(measure) ? 0 : measure;
    }

    private static double measure(LogHistogram forces, Technique technique) {
        double high = forces.percentile(HIGH);
        if (technique == Technique.KNEADING) {
            return high;
        }
        return forces.meanFrom(PLATEAU_SHARE * forces.meanFrom(FIRST_PLATEAU_SHARE * high));
    }
}
