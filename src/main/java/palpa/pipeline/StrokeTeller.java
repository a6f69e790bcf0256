package palpa.pipeline;

import java.util.function.Supplier;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Technique;

/**
 * Tells strokes to the listener, in order, each judged by the bands of its region, surface and technique.
 *
 * <p>The only place where the pipeline makes records of strokes.
 */
final class StrokeTeller {

    /** The lightest touch asked for anywhere is 1 N, of a thumb on the toes. */
    private static final double LEAST_PRESS_NEWTONS = 0.8;

    private final HandSetup setup;
    private final HandListener out;
    private final BandTable table;
    private final Supplier<Region> region;
    private final ForceCells cells;
    private final LiveLevel level;
    private final RateEstimator rate = new RateEstimator();

    StrokeTeller(
            HandSetup setup,
            HandListener out,
            BandTable table,
            Supplier<Region> region,
            ForceCells cells,
            LiveLevel level) {
        this.setup = setup;
        this.out = out;
        this.table = table;
        this.region = region;
        this.cells = cells;
        this.level = level;
    }

    /** A strike that is known for one. */
    void strike(WaitingStrokes.Seen strike, double confidence) {
        rate.stroke(Technique.PERCUSSION, strike.startMicros);
        tell(Technique.PERCUSSION, strike, strike.peakNewtons, confidence);
    }

    /** A squeeze cycle or a pass that is known for one. */
    void press(Technique technique, WaitingStrokes.Seen press, double confidence) {
        long first = ForceCells.cellOf(press.startMicros);
        long last = ForceCells.cellOf(press.endMicros);
        double measure = level.of(technique, press.startMicros, press.endMicros);
        press.meanNewtons = cells.mean(first, last);
        press.peakNewtons = cells.greatest(first, last);
        if (!Double.isNaN(press.meanNewtons) && measure >= LEAST_PRESS_NEWTONS) {
            rate.stroke(technique, press.startMicros);
            tell(technique, press, measure, confidence);
        }
    }

    private void tell(Technique technique, WaitingStrokes.Seen stroke, double levelNewtons, double confidence) {
        Region worked = region.get();
        out.onStroke(new Stroke(
                setup.hand(),
                worked,
                technique,
                table.of(worked, stroke.surface, technique).levelOf(levelNewtons),
                stroke.surface,
                stroke.startMicros,
                stroke.endMicros,
                stroke.peakNewtons,
                stroke.meanNewtons,
                levelNewtons,
                rate.rateHertz(technique, stroke.endMicros),
                confidence));
    }

    /** Strokes of a technique a second, NaN until known. */
    double rateHertz(Technique technique, long nowMicros) {
        return rate.rateHertz(technique, nowMicros);
    }

    void clear() {
        rate.clear();
    }
}
