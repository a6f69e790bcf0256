package palpa.pipeline;

import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * Tells strokes to the listener, in order, each judged by the bands of its region, surface and technique.
 *
 * <p>A bout's first strike is kept until the second comes, or 1.2 s: alone it is told with little confidence. The only
 * place where the pipeline makes records of strokes.
 */
final class StrokeTeller {

    private static final double LONE_STRIKE_CONFIDENCE = 0.35;
    private static final double LEAST_LONE_STRIKE_NEWTONS = 2;

    /** The lightest touch asked for anywhere is 1 N, of a thumb on the toes. */
    private static final double LEAST_PRESS_NEWTONS = 0.8;

    private final HandSetup setup;
    private final HandListener out;
    private final BandTable table;
    private final Work work;
    private final ForceCells cells;
    private final LiveLevel level;
    private final RateEstimator rate = new RateEstimator();

    private boolean strikeKept;
    private long keptStartMicros;
    private long keptEndMicros;
    private double keptPeakNewtons;
    private double keptMeanNewtons;
    private Surface keptSurface;

    /** What is being worked on, and with what. */
    interface Work {
        Region region();

        Surface surface();
    }

    StrokeTeller(HandSetup setup, HandListener out, BandTable table, Work work, ForceCells cells, LiveLevel level) {
        this.setup = setup;
        this.out = out;
        this.table = table;
        this.work = work;
        this.cells = cells;
        this.level = level;
    }

    /** A strike was found: told at once, but for a bout's first. */
    void strike(StrikeDetector strike, StrikeBout bout) {
        boolean isPercussion = bout.isPercussion(strike.endMicros());
        tellKept(isPercussion ? bout.confidence() : LONE_STRIKE_CONFIDENCE);
        if (isPercussion) {
            rate.stroke(Technique.PERCUSSION, strike.startMicros());
            tellStrike(
                    strike.startMicros(),
                    strike.endMicros(),
                    strike.peakNewtons(),
                    strike.meanNewtons(),
                    work.surface(),
                    bout.confidence());
        } else {
            strikeKept = true;
            keptStartMicros = strike.startMicros();
            keptEndMicros = strike.endMicros();
            keptPeakNewtons = strike.peakNewtons();
            keptMeanNewtons = strike.meanNewtons();
            keptSurface = work.surface();
        }
    }

    /** No second strike came, or something else did: the first was alone. */
    void strikeWasAlone() {
        if (keptPeakNewtons < LEAST_LONE_STRIKE_NEWTONS) {
            strikeKept = false;
        }
        tellKept(LONE_STRIKE_CONFIDENCE);
    }

    private void tellKept(double confidence) {
        if (strikeKept) {
            strikeKept = false;
            rate.stroke(Technique.PERCUSSION, keptStartMicros);
            tellStrike(keptStartMicros, keptEndMicros, keptPeakNewtons, keptMeanNewtons, keptSurface, confidence);
        }
    }

    private void tellStrike(
            long startMicros, long endMicros, double peak, double mean, Surface surface, double confidence) {
        tell(Technique.PERCUSSION, startMicros, endMicros, peak, mean, peak, surface, confidence);
    }

    /** A squeeze cycle or a pass is over. */
    void press(Technique technique, long startMicros, long endMicros, double confidence) {
        strikeWasAlone();
        long first = ForceCells.cellOf(startMicros);
        long last = ForceCells.cellOf(endMicros);
        double mean = cells.mean(first, last);
        double measure = level.of(technique, startMicros, endMicros);
        if (Double.isNaN(mean) || measure < LEAST_PRESS_NEWTONS) {
            return;
        }
        rate.stroke(technique, startMicros);
        tell(technique, startMicros, endMicros, cells.greatest(first, last), mean, measure, work.surface(), confidence);
    }

    private void tell(
            Technique technique,
            long startMicros,
            long endMicros,
            double peakNewtons,
            double meanNewtons,
            double levelNewtons,
            Surface surface,
            double confidence) {
        out.onStroke(new Stroke(
                setup.hand(),
                work.region(),
                technique,
                table.of(work.region(), surface, technique).levelOf(levelNewtons),
                surface,
                startMicros,
                endMicros,
                peakNewtons,
                meanNewtons,
                levelNewtons,
                rate.rateHertz(technique, endMicros),
                confidence));
    }

    /** Strokes of a technique a second, NaN until known. */
    double rateHertz(Technique technique, long nowMicros) {
        return rate.rateHertz(technique, nowMicros);
    }

    void clear() {
        strikeKept = false;
        rate.clear();
    }
}
