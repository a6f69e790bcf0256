package palpa.pipeline;

import palpa.model.Technique;

/**
 * Techniques told apart by rules: two strikes are percussion, other touch is what {@link PressRules} take it for. It looks
 * at the samples with detectors of its own. One thread; allocates nothing a sample.
 */
final class RuleJudge implements TechniqueJudge {

    private static final double REST_CONFIDENCE = 0.95;

    /** A contact younger than this may still be a strike. */
    private static final double PRESS_SECONDS = 0.16;

    private static final double PRESS_SAMPLES = 2.5;
    private static final long HALF_MEAN_MICROS = SqueezeDetector.MEAN_CELLS * ForceCells.CELL_MICROS / 2;

    private final SiteShares shares;
    private final ForceCells cells = new ForceCells();
    private final ForceFilters filters;
    private final RestLevel rest;
    private final StrikeDetector strikes;
    private final StrikeBout bout = new StrikeBout();
    private final ContactTracker contact;
    private final SqueezeDetector squeeze;
    private final MotionEvidence motion;
    private final PressRules rules;
    private final long pressMicros;
    private long stretchMicros;
    private long nextCellMicros;
    private Technique technique = Technique.REST;
    private double confidence = REST_CONFIDENCE;

    RuleJudge(HandSetup setup) {
        shares = new SiteShares(setup.sites());
        filters = new ForceFilters(setup.rateHertz());
        rest = new RestLevel(setup.sites(), setup.rateHertz());
        contact = new ContactTracker(rest);
        strikes = new StrikeDetector(setup.rateHertz(), rest);
        squeeze = new SqueezeDetector(rest);
        motion = new MotionEvidence(cells, rest);
        rules = new PressRules(new GripEvidence(shares), motion);
        pressMicros = Math.round(Math.max(PRESS_SECONDS, PRESS_SAMPLES / setup.rateHertz()) * 1e6);
    }

    @Override
    public void begin(long nowMicros) {
        stretchMicros = nowMicros;
        nextCellMicros = ForceCells.cellOf(nowMicros) * ForceCells.CELL_MICROS;
        filters.begin();
        rest.clear();
        cells.clear();
        strikes.clear();
        bout.clear();
        contact.clear();
        shares.clear();
        rules.clear();
        became(Technique.REST, REST_CONFIDENCE);
    }

    @Override
    public void sample(long nowMicros, double[] siteNewtons, double totalNewtons) {
        passCells(nowMicros - 1);
        shares.add(nowMicros, siteNewtons);
        cells.add(nowMicros, totalNewtons);
        rest.add(totalNewtons);
        filters.sample(totalNewtons);
        double usual = bout.usualNewtons(nowMicros);
        if (strikes.update(nowMicros, filters.strikeNewtons(), usual) && SurfaceRules.canStrike(shares)) {
            bout.strike(strikes.startMicros(), strikes.peakNewtons());
            contact.cancel();
        }
        follow(nowMicros, contact.update(nowMicros, filters.touchNewtons(), usual));
    }

    private void follow(long nowMicros, ContactTracker.Event event) {
        if (event == ContactTracker.Event.BEGAN) {
            if (!bout.isActive(nowMicros)) {
                shares.clear();
            }
            rules.begin(contact.beganMicros());
            squeeze.begin(contact.beganMicros(), contact.beganMicros() > stretchMicros);
        } else if (event == ContactTracker.Event.ENDED
                && contact.lastTouchMicros() - contact.beganMicros() >= pressMicros) {
            rules.end(contact.lastTouchMicros());
        }
    }

    @Override
    public void judge(long nowMicros, double[] features, double untouchedSeconds) {
        passCells(nowMicros);
    }

    private void passCells(long untilMicros) {
        while (nextCellMicros <= untilMicros) {
            cell(nextCellMicros);
            nextCellMicros += ForceCells.CELL_MICROS;
        }
    }

    private void cell(long nowMicros) {
        rest.cell(nowMicros);
        if (contact.isOpen()) {
            judgePress(nowMicros);
        }
        if (contact.isOpen() && nowMicros - contact.beganMicros() >= pressMicros) {
            became(rules.technique(), rules.confidence());
        } else if (bout.isActive(nowMicros)) {
            became(bout.isPercussion(nowMicros) ? Technique.PERCUSSION : Technique.UNSURE, bout.confidence());
        } else if (contact.isOpen()) {
            became(Technique.UNSURE, 0);
        } else {
            became(Technique.REST, REST_CONFIDENCE);
        }
    }

    private void judgePress(long nowMicros) {
        long cell = ForceCells.cellOf(nowMicros);
        double newtons = cells.mean(cell - SqueezeDetector.MEAN_CELLS + 1, cell);
        if (!Double.isNaN(newtons) && squeeze.update(nowMicros - HALF_MEAN_MICROS, newtons)) {
            motion.cycle((squeeze.cycleEndMicros() - squeeze.cycleStartMicros()) / 1e6);
        }
        rules.judge(nowMicros, squeeze.lastTurnMicros());
    }

    private void became(Technique now, double howSure) {
        technique = now;
        confidence = howSure;
    }

    @Override
    public Technique technique() {
        return technique;
    }

    @Override
    public double confidence() {
        return confidence;
    }
}
