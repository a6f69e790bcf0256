package palpa.session;

import palpa.model.Region;
import palpa.model.Site;
import palpa.model.TargetTable;
import palpa.pipeline.HandListener;
import palpa.pipeline.HandPipeline;
import palpa.pipeline.HandSetup;
import palpa.recognition.TechniqueModel;
import palpa.session.ForceTables.Series;

/**
 * Finds strokes and decisions in a recording of a force table, both hands in the order of their times (the left first
 * where they are equal). Deterministic; one thread.
 *
 * <p>Forces below 0, which a tared scale may give, count as 0. Rows that are missing for more than a quarter of a second
 * are a gap, as lost samples are in a session.
 */
public final class TableAnalysis {

    private static final long GAP_MICROS = RawBlock.MAX_MICROS;

    private final TargetTable targets;
    private final Region region;
    private final TechniqueModel model;
    private final HandListener listener;

    /**
     * @param targets the bands levels are judged by
     * @param region the region being worked as long as no row names one
     * @param model what tells the techniques apart
     * @param listener told what is found
     */
    public TableAnalysis(TargetTable targets, Region region, TechniqueModel model, HandListener listener) {
        this.model = model;
        this.targets = targets;
        this.region = region;
        this.listener = listener;
    }

    /** Analyses one recording from its beginning to its end; recordings know nothing of each other. */
    public void analyze(ForceTables.Recording recording) {
        Lane[] lanes = recording.hands().stream().map(Lane::new).toArray(Lane[]::new);
        Lane next = earliest(lanes);
        while (next != null) {
            next.step();
            next = earliest(lanes);
        }
        for (Lane lane : lanes) {
            lane.pipeline.finish();
        }
    }

    private static Lane earliest(Lane[] lanes) {
        Lane earliest = null;
        for (Lane lane : lanes) {
            if (lane.hasNext() && (earliest == null || lane.time() < earliest.time())) {
                earliest = lane;
            }
        }
        return earliest;
    }

    /** One hand's rows on their way through its pipeline. */
    private final class Lane {

        private final Series series;
        private final HandPipeline pipeline;
        private final double[] sites = new double[Site.COUNT];
        private final double gapMicros;
        private Region worked = region;
        private int row;

        Lane(Series series) {
            this.series = series;
            gapMicros = Math.max(GAP_MICROS, 4e6 / series.rateHertz());
            pipeline = new HandPipeline(
                    new HandSetup(series.hand(), series.sites(), series.rateHertz(), region, targets, model), listener);
        }

        boolean hasNext() {
            return row < series.timesMicros().length;
        }

        long time() {
            return series.timesMicros()[row];
        }

        void step() {
            if (row > 0 && time() - series.timesMicros()[row - 1] > gapMicros) {
                pipeline.gap();
            }
            series.regions().get(row).ifPresent(this::workOn);
            int base = row * TraceBuffer.VALUES;
            for (int site = 0; site < Site.COUNT; site++) {
                sites[site] = noLess(series.newtons()[base + site]);
            }
            pipeline.accept(time(), sites, noLess(series.newtons()[base + TraceBuffer.TOTAL]));
            row++;
        }

        private void workOn(Region named) {
            if (named != worked) {
                worked = named;
                pipeline.workOn(named);
            }
        }

        private double noLess(double newtons) {
            return newtons < 0 ? 0 : newtons;
        }
    }
}
