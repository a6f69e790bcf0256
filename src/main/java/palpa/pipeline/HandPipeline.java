package palpa.pipeline;

import java.util.List;
import palpa.model.Decision;
import palpa.model.Region;
import palpa.model.SiteSet;
import palpa.pipeline.feature.HandFeatures;

/**
 * Forces of one hand to strokes, decisions and ceiling breaches: pure, deterministic, driven by the samples' own time.
 *
 * <p>One thread at a time; allocates nothing a sample, only a record a stroke or decision. Samples come by rising time;
 * one that does not is passed over. Any rate from 10 to 2000 Hz, any subset of sites; what a rate or a subset cannot
 * show is left undecided.
 *
 * <p>Two grids of session time, never a count of samples: every 20 ms force and level are followed, every 100 ms the
 * technique is judged and a decision told. What is told for an instant rests on the samples up to it, however they were handed over. After a hole of more
 * than a quarter of a second (or three and a half samples at low rates) open strokes are closed where the hole began.
 */
public final class HandPipeline {

    private static final long LONGEST_HOLE_MICROS = 250_000;
    private static final double LONGEST_HOLE_SAMPLES = 3.5;
    private static final double USUAL_HERTZ = 200;
    private static final double[] NONE = {};

    private final HandSetup setup;
    private final HandListener out;
    private final CeilingWatch ceiling = new CeilingWatch();
    private final HandFeatures features;
    private final boolean tellsFeatures;
    private final boolean followsFeatures;
    private final Recognizer recognizer;
    private final long longestHoleMicros;
    private boolean started;
    private boolean gapTold;
    private long lastMicros;
    private long nextCellMicros;

    public HandPipeline(HandSetup setup, HandListener out) {
        this(setup, out, features(setup));
    }

    HandPipeline(HandSetup setup, HandListener out, TechniqueJudge judge) {
        this(setup, out, features(setup), judge);
    }

    private HandPipeline(HandSetup setup, HandListener out, HandFeatures features) {
        this(setup, out, features, judge(setup, features.names()));
    }

    private HandPipeline(HandSetup setup, HandListener out, HandFeatures features, TechniqueJudge judge) {
        this.setup = setup;
        this.out = out;
        this.features = features;
        tellsFeatures = out.wantsFeatures();
        followsFeatures = tellsFeatures || judge.readsFeatures();
        recognizer = new Recognizer(setup, out, ceiling, judge);
        longestHoleMicros = Math.max(LONGEST_HOLE_MICROS, Math.round(LONGEST_HOLE_SAMPLES * 1e6 / setup.rateHertz()));
    }

    private static HandFeatures features(HandSetup setup) {
        return features(setup.sites(), setup.rateHertz());
    }

    static HandFeatures features(SiteSet sites, double rateHertz) {
        return new HandFeatures(sites, rateHertz, new DetectorFeatures(sites, rateHertz));
    }

    /** Names of all features told, in their order; the same for every glove and rate. */
    public static List<String> featureNames() {
        return features(SiteSet.ALL, USUAL_HERTZ).names();
    }

    private static TechniqueJudge judge(HandSetup setup, List<String> names) {
        return setup.model().classes().isEmpty() ? new NoJudge() : new ModelJudge(setup.model(), names);
    }

    /**
     * One sample.
     *
     * @param timeMicros session time, microseconds
     * @param siteNewtons force of the 16 sites in their order, newtons, NaN where there is none; read during the call
     * @param totalNewtons the hand's force, newtons; a sample without one (NaN) is passed over
     */
    public void accept(long timeMicros, double[] siteNewtons, double totalNewtons) {
        boolean backwards = started && timeMicros <= lastMicros;
        if (!Double.isFinite(totalNewtons) || backwards && !gapTold) {
            return;
        }
        if (!started || backwards || timeMicros - lastMicros > longestHoleMicros) {
            startAnew(timeMicros);
        }
        gapTold = false;
        passCellsBefore(timeMicros);
        lastMicros = timeMicros;
        double newtons = Math.max(0, totalNewtons);
        watchCeiling(timeMicros, newtons);
        if (followsFeatures) {
            features.sample(timeMicros, siteNewtons, newtons);
        }
        recognizer.sample(timeMicros, siteNewtons, newtons);
        if (nextCellMicros == timeMicros) {
            passCell();
        }
    }

    private void startAnew(long timeMicros) {
        if (started) {
            recognizer.close(lastMicros);
        }
        features.begin(timeMicros);
        recognizer.begin(timeMicros);
        started = true;
        nextCellMicros = ForceCells.cellOf(timeMicros) * ForceCells.CELL_MICROS;
    }

    private void watchCeiling(long timeMicros, double newtons) {
        double limit = recognizer.bands().ceilingNewtons();
        if (ceiling.breaches(timeMicros, newtons, limit)) {
            out.onCeilingBreach(setup.hand(), timeMicros, newtons, limit);
        }
    }

    private void passCellsBefore(long timeMicros) {
        while (nextCellMicros < timeMicros) {
            passCell();
        }
    }

    private void passCell() {
        recognizer.cell(nextCellMicros);
        if (Math.floorMod(nextCellMicros, Decision.INTERVAL_MICROS) == 0) {
            judgeAndTell();
        }
        nextCellMicros += ForceCells.CELL_MICROS;
    }

    private void judgeAndTell() {
        double[] values = followsFeatures ? features.values(nextCellMicros) : NONE;
        recognizer.judge(nextCellMicros, values);
        if (tellsFeatures) {
            out.onFeatures(setup.hand(), nextCellMicros, features.names(), values);
        }
        decide(nextCellMicros);
    }

    private void decide(long timeMicros) {
        out.onDecision(new Decision(
                setup.hand(),
                recognizer.region(),
                recognizer.technique(),
                recognizer.level(),
                recognizer.surface(),
                timeMicros,
                recognizer.forceNewtons(),
                recognizer.rateHertz(),
                recognizer.confidence()));
    }

    /** The region being worked, from the next sample on. */
    public void workOn(Region region) {
        recognizer.workOn(region);
    }

    /**
     * Samples were lost, or the link came back. How much was lost is seen from the next sample's time, which may for once
     * lie before the last: then everything starts anew.
     */
    public void gap() {
        gapTold = true;
        ceiling.gap();
    }

    /** The recording ends: a stroke that is open is closed at the last sample and told. */
    public void finish() {
        if (started) {
            recognizer.close(lastMicros);
            started = false;
        }
    }

    /** What is known after the newest sample: a view that changes with the next. */
    public HandState state() {
        return recognizer;
    }
}
