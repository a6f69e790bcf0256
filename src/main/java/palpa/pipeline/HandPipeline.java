package palpa.pipeline;

import palpa.model.Decision;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * Forces of one hand to strokes, decisions and ceiling breaches: pure, deterministic, driven by the samples' own time.
 *
 * <p>One thread at a time; allocates nothing a sample, only a record a stroke or decision. Samples come by rising time;
 * one that does not is passed over. Any rate from 10 to 2000 Hz, any subset of sites.
 */
public final class HandPipeline {

    private static final long DECISION_MICROS = 100_000;

    private final HandSetup setup;
    private final HandListener out;
    private final BandTable table;
    private final CeilingWatch ceiling = new CeilingWatch();
    private final State state = new State();
    private Region region;
    private long nextDecisionMicros = Long.MIN_VALUE;

    public HandPipeline(HandSetup setup, HandListener out) {
        this.setup = setup;
        this.out = out;
        table = new BandTable(setup.targets());
        region = setup.region();
        state.bands = table.of(region, null, Technique.REST);
    }

    /**
     * One sample.
     *
     * @param timeMicros session time, microseconds
     * @param siteNewtons force of the 16 sites in their order, newtons, NaN where there is none; read during the call
     * @param totalNewtons the hand's force, newtons; a sample without one (NaN) is passed over
     */
    public void accept(long timeMicros, double[] siteNewtons, double totalNewtons) {
        if (Double.isNaN(totalNewtons) || timeMicros <= state.timeMicros) {
            return;
        }
        decideUpTo(timeMicros);
        state.timeMicros = timeMicros;
        state.forceNewtons = totalNewtons;
        double limit = state.bands.ceilingNewtons();
        if (ceiling.breaches(timeMicros, totalNewtons, limit)) {
            out.onCeilingBreach(setup.hand(), timeMicros, totalNewtons, limit);
        }
        state.technique = totalNewtons < 0.5 ? Technique.REST : Technique.UNSURE;
    }

    /** The region being worked, from the next sample on. */
    public void workOn(Region newRegion) {
        region = newRegion;
        state.bands = table.of(region, state.surface, state.technique);
    }

    /** Samples were lost, or the link came back: what can no longer be trusted starts anew. */
    public void gap() {
        ceiling.gap();
        nextDecisionMicros = Long.MIN_VALUE;
    }

    /** The recording ends: strokes that are complete by the rules are told. */
    public void finish() {
        gap();
    }

    /** What is known after the newest sample: a view that changes with the next. */
    public HandState state() {
        return state;
    }

    private void decideUpTo(long timeMicros) {
        if (nextDecisionMicros == Long.MIN_VALUE) {
            nextDecisionMicros = Math.floorDiv(timeMicros + DECISION_MICROS - 1, DECISION_MICROS) * DECISION_MICROS;
        }
        for (; nextDecisionMicros < timeMicros; nextDecisionMicros += DECISION_MICROS) {
            out.onDecision(new Decision(
                    setup.hand(),
                    region,
                    state.technique,
                    state.level,
                    state.surface,
                    nextDecisionMicros,
                    state.forceNewtons,
                    state.rateHertz,
                    state.confidence));
        }
    }

    private final class State implements HandState {
        private long timeMicros = Long.MIN_VALUE;
        private double forceNewtons;
        private Technique technique = Technique.REST;
        private double confidence;
        private Level level;
        private Surface surface;
        private double rateHertz = Double.NaN;
        private LevelBands bands;

        @Override
        public long timeMicros() {
            return timeMicros;
        }

        @Override
        public double forceNewtons() {
            return forceNewtons;
        }

        @Override
        public double peakHoldNewtons() {
            return forceNewtons;
        }

        @Override
        public Technique technique() {
            return technique;
        }

        @Override
        public double confidence() {
            return confidence;
        }

        @Override
        public Level level() {
            return level;
        }

        @Override
        public Surface surface() {
            return surface;
        }

        @Override
        public double rateHertz() {
            return rateHertz;
        }

        @Override
        public LevelBands bands() {
            return bands;
        }

        @Override
        public boolean overCeiling() {
            return ceiling.isOver(timeMicros);
        }
    }
}
