package palpa.pipeline;

import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.signal.BiquadCascade;
import palpa.signal.Butterworth;

/**
 * What a hand is doing: puts strikes, contacts, grip and motion together. One thread; allocates nothing a sample.
 *
 * <p>Strikes are looked for sample by sample, in the force below 150 Hz (where the rate allows; a 20 ms half sine loses
 * under 2 % of its peak), touch in the force below 30 Hz; everything slower in 20 ms means.
 */
final class Recognizer implements HandState, StrokeTeller.Work {

    private static final double STRIKE_BAND_HERTZ = 150;
    private static final double CONTACT_BAND_HERTZ = 30;
    private static final double LEAST_SAMPLES_A_PERIOD = 2.6;
    private static final double DISPLAY_BAND_HERTZ = 10;
    private static final double PEAK_HOLD_SECONDS = 2;
    private static final double REST_CONFIDENCE = 0.95;

    /** A contact younger than this may still be a strike. */
    private static final double PRESS_SECONDS = 0.16;

    private static final double PRESS_SAMPLES = 2.5;

    /** While it is unsure what the hand does, its level is that of the force of the last moments. */
    private static final long NEWEST_MICROS = 80_000;

    private final BandTable table;
    private final CeilingWatch ceiling;
    private final SiteShares shares;
    private final ForceCells cells = new ForceCells();
    private final LiveLevel liveLevel = new LiveLevel(cells);
    private final StrikeDetector strikes;
    private final StrikeBout bout = new StrikeBout();
    private final ContactTracker contact = new ContactTracker();
    private final PressRules rules;
    private final PressBook book;
    private final StrokeTeller teller;
    private final BiquadCascade strikeBand;
    private final BiquadCascade contactBand;
    private final BiquadCascade displayBand;
    private final long pressMicros;

    private Region region;
    private long timeMicros;
    private double forceNewtons;
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
        strikes = new StrikeDetector(setup.rateHertz());
        MotionEvidence motion = new MotionEvidence(cells);
        rules = new PressRules(new GripEvidence(shares), motion);
        teller = new StrokeTeller(setup, out, table, this, cells, liveLevel);
        book = new PressBook(rules, motion, teller);
        strikeBand = lowPass(STRIKE_BAND_HERTZ, setup.rateHertz());
        contactBand = lowPass(CONTACT_BAND_HERTZ, setup.rateHertz());
        displayBand = lowPass(DISPLAY_BAND_HERTZ, setup.rateHertz());
        pressMicros = Math.round(Math.max(PRESS_SECONDS, PRESS_SAMPLES / setup.rateHertz()) * 1e6);
    }

    /** A low pass, or null where the rate is too low to need one. */
    private static BiquadCascade lowPass(double hertz, double rateHertz) {
        return rateHertz >= LEAST_SAMPLES_A_PERIOD * hertz ? Butterworth.lowPass(2, hertz, rateHertz) : null;
    }

    /** A stretch without holes begins. */
    void begin(long nowMicros) {
        timeMicros = nowMicros;
        settle(strikeBand);
        settle(contactBand);
        settle(displayBand);
        cells.clear();
        strikes.clear();
        bout.clear();
        contact.clear();
        shares.clear();
        liveLevel.clear();
        rules.clear();
        teller.clear();
        rest();
    }

    private static void settle(BiquadCascade filter) {
        if (filter != null) {
            filter.settleAt(0);
        }
    }

    /** One sample. */
    void sample(long nowMicros, double[] siteNewtons, double totalNewtons) {
        timeMicros = nowMicros;
        shares.add(nowMicros, siteNewtons);
        cells.add(nowMicros, totalNewtons);
        forceNewtons = displayBand == null ? totalNewtons : Math.max(0, displayBand.filter(totalNewtons));
        double quick = strikeBand == null ? totalNewtons : Math.max(0, strikeBand.filter(totalNewtons));
        double usual = bout.usualNewtons(nowMicros);
        if (strikes.update(nowMicros, quick, usual)) {
            struck();
        }
        double smooth = contactBand == null ? totalNewtons : Math.max(0, contactBand.filter(totalNewtons));
        follow(contact.update(nowMicros, smooth, usual));
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
            book.begin(contact.beganMicros());
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
        double mean = cells.mean(ForceCells.cellOf(nowMicros));
        contact.cell(nowMicros, mean);
        if (contact.isOpen()) {
            book.update(nowMicros, mean);
        }
        if (contact.isTouching() && !Double.isNaN(mean)) {
            liveLevel.add(mean);
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
            rest();
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

    private void rest() {
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
                    case UNSURE, REST -> Math.max(bout.usualNewtons(nowMicros), newestNewtons(nowMicros));
                };
        return Double.isNaN(measure) ? forceNewtons : measure;
    }

    private double newestNewtons(long nowMicros) {
        return cells.mean(ForceCells.cellOf(nowMicros - NEWEST_MICROS), ForceCells.cellOf(nowMicros));
    }

    /** The stretch ended at {@code endMicros}: what is open is told. */
    void close(long endMicros) {
        teller.strikeWasAlone();
        if (contact.isOpen()) {
            endPress();
        }
        contact.cancel();
        bout.clear();
        rest();
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
        return forceNewtons;
    }

    @Override
    public double peakHoldNewtons() {
        long holdMicros = Math.round(PEAK_HOLD_SECONDS * 1e6);
        return cells.greatest(ForceCells.cellOf(timeMicros - holdMicros), ForceCells.cellOf(timeMicros));
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
