package palpa.pipeline;

import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * What a hand is doing: puts strikes, contacts, grip and motion together. One thread; allocates nothing a sample.
 *
 * <p>Strikes and touch are looked for sample by sample, everything slower in 20 ms means.
 */
final class Recognizer implements HandState, StrokeTeller.Work {

    private static final double REST_CONFIDENCE = 0.95;

    /** A contact younger than this may still be a strike. */
    private static final double PRESS_SECONDS = 0.16;

    private static final double PRESS_SAMPLES = 2.5;

    private final BandTable table;
    private final CeilingWatch ceiling;
    private final SiteShares shares;
    private final ForceCells cells = new ForceCells();
    private final LiveLevel liveLevel = new LiveLevel(cells);
    private final StrikeDetector strikes;
    private final StrikeBout bout = new StrikeBout();
    private final ForceFilters filters;
    private final RestLevel rest;
    private final ContactTracker contact;
    private final PressRules rules;
    private final PressBook book;
    private final StrokeTeller teller;
    private final long pressMicros;

    private Region region;
    private long timeMicros;
    private long stretchMicros;
    private Technique technique = Technique.REST;
    private Technique lastPress = Technique.UNSURE;
    private double confidence = REST_CONFIDENCE;
    private Surface surface;
    private Level level;
    private LevelBands bands;

    Recognizer(HandSetup setup, HandListener out, CeilingWatch ceiling) {
        this.ceiling = ceiling;
        table = new BandTable(setup.targets());
        region = setup.region();
        bands = table.of(region, null, Technique.REST);
        shares = new SiteShares(setup.sites());
        filters = new ForceFilters(setup.rateHertz());
        rest = new RestLevel(setup.sites(), setup.rateHertz());
        contact = new ContactTracker(rest);
        strikes = new StrikeDetector(setup.rateHertz(), rest);
        MotionEvidence motion = new MotionEvidence(cells, rest);
        rules = new PressRules(new GripEvidence(shares), motion);
        teller = new StrokeTeller(setup, out, table, this, cells, liveLevel);
        book = new PressBook(rules, motion, new SqueezeDetector(rest), cells, teller);
        pressMicros = Math.round(Math.max(PRESS_SECONDS, PRESS_SAMPLES / setup.rateHertz()) * 1e6);
    }

    /** A stretch without holes begins. */
    void begin(long nowMicros) {
        timeMicros = nowMicros;
        stretchMicros = nowMicros;
        filters.begin();
        rest.clear();
        cells.clear();
        strikes.clear();
        bout.clear();
        contact.clear();
        shares.clear();
        liveLevel.clear();
        rules.clear();
        teller.clear();
        becameRest();
    }

    /** One sample. */
    void sample(long nowMicros, double[] siteNewtons, double totalNewtons) {
        timeMicros = nowMicros;
        shares.add(nowMicros, siteNewtons);
        cells.add(nowMicros, totalNewtons);
        rest.add(totalNewtons);
        filters.sample(totalNewtons);
        double usual = bout.usualNewtons(nowMicros);
        if (strikes.update(nowMicros, filters.strikeNewtons(), usual) && SurfaceRules.canStrike(shares)) {
            struck();
        }
        follow(contact.update(nowMicros, filters.touchNewtons(), usual));
    }

    private void struck() {
        bout.strike(strikes.startMicros(), strikes.peakNewtons());
        surface = SurfaceRules.surface(shares);
        teller.strike(strikes, bout);
        contact.cancel();
    }

    private void follow(ContactTracker.Event event) {
        if (event == ContactTracker.Event.BEGAN) {
            if (!bout.isActive(timeMicros)) {
                shares.clear();
            }
            if (lastPress != Technique.KNEADING) {
                liveLevel.clear();
            }
            book.begin(contact.beganMicros(), contact.beganMicros() > stretchMicros);
        } else if (event == ContactTracker.Event.ENDED) {
            endPress();
        }
    }

    private void endPress() {
        surface = SurfaceRules.surface(shares);
        if (contact.lastTouchMicros() - contact.beganMicros() >= pressMicros) {
            book.end(contact.lastTouchMicros());
            lastPress = rules.technique();
        }
    }

    /** The 20 ms that end at {@code nowMicros} are over: judges anew. */
    void cell(long nowMicros) {
        rest.cell(nowMicros);
        if (contact.isOpen()) {
            book.update(nowMicros);
        }
        if (contact.isTouching()) {
            liveLevel.add(cells.mean(ForceCells.cellOf(nowMicros)));
        }
        if (!bout.isActive(nowMicros)) {
            teller.strikeWasAlone();
        }
        judge(nowMicros);
    }

    private void judge(long nowMicros) {
        boolean pressing = contact.isOpen() && nowMicros - contact.beganMicros() >= pressMicros;
        if (pressing) {
            became(rules.technique(), rules.confidence());
        } else if (bout.isActive(nowMicros)) {
            became(bout.isPercussion(nowMicros) ? Technique.PERCUSSION : Technique.UNSURE, bout.confidence());
        } else if (contact.isOpen()) {
            became(Technique.UNSURE, 0);
        } else {
            becameRest();
            return;
        }
        surface = SurfaceRules.surface(shares);
        bands = table.of(region, surface, technique);
        level = bands.levelOf(levelNewtons(nowMicros));
    }

    private void became(Technique now, double howSure) {
        technique = now;
        confidence = howSure;
    }

    private void becameRest() {
        became(Technique.REST, REST_CONFIDENCE);
        surface = null;
        level = null;
        bands = table.of(region, null, Technique.REST);
    }

    private double levelNewtons(long nowMicros) {
        double measure =
                switch (technique) {
                    case PERCUSSION -> bout.usualNewtons(nowMicros);
                    case STROKING, KNEADING -> liveLevel.now(technique);
                    case UNSURE, REST -> Math.max(bout.usualNewtons(nowMicros), liveLevel.newest(nowMicros));
                };
        return Double.isNaN(measure) ? filters.shownNewtons() : measure;
    }

    /** The stretch ended at {@code endMicros}: what is open is told. */
    void close(long endMicros) {
        teller.strikeWasAlone();
        if (contact.isOpen()) {
            endPress();
        }
        contact.cancel();
        bout.clear();
        becameRest();
    }

    void workOn(Region newRegion) {
        region = newRegion;
        bands = table.of(region, surface, technique);
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public long timeMicros() {
        return timeMicros;
    }

    @Override
    public double forceNewtons() {
        return filters.shownNewtons();
    }

    @Override
    public double peakHoldNewtons() {
        return cells.held(timeMicros);
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
        return teller.rateHertz(technique, timeMicros);
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
