package palpa.pipeline;

import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;

/**
 * What a hand is doing: a judge tells the technique, detectors find the strokes, and those of the technique decided are
 * told. One thread; allocates nothing a sample.
 *
 * <p>Strikes and touch are looked for sample by sample, everything slower in 20 ms means.
 */
final class Recognizer implements HandState {

    /** A contact younger than this may still be a strike. */
    private static final double PRESS_SECONDS = 0.16;

    private static final double PRESS_SAMPLES = 2.5;

    /** What touched longer than this before it struck was a press of its own. */
    private static final long PRESS_BEFORE_STRIKE_MICROS = 300_000;

    /** The part of the hand is told from the load of so long a time. */
    private static final double SURFACE_SECONDS = 2;

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final TechniqueJudge judge;
    private final BandTable table;
    private final CeilingWatch ceiling;
    private final Detectors seen;
    private final StrikeBout bout;
    private final ContactTracker contact;
    private final SurfaceLikelihood surfaces;
    private final LiveLevel liveLevel;
    private final StrikeBook strikeBook;
    private final PressBook pressBook;
    private final StrokeTeller teller;
    private final long pressMicros;

    private Region region;
    private long timeMicros;
    private long stretchMicros;
    private long touchedMicros = NEVER;
    private Technique technique = Technique.REST;
    private Surface surface;
    private Level level;
    private LevelBands bands;

    Recognizer(HandSetup setup, HandListener out, CeilingWatch ceiling, TechniqueJudge judge) {
        this.judge = judge;
        this.ceiling = ceiling;
        table = new BandTable(setup.targets());
        region = setup.region();
        bands = table.of(region, null, Technique.REST);
        seen = new Detectors(setup.sites(), setup.rateHertz(), new SiteShares(setup.sites(), SURFACE_SECONDS));
        bout = seen.bout;
        contact = seen.contact;
        surfaces = new SurfaceLikelihood(seen.shares, setup.sites());
        liveLevel = new LiveLevel(seen.cells);
        teller = new StrokeTeller(setup, out, table, this::region, seen.cells, liveLevel);
        strikeBook = new StrikeBook(teller);
        pressBook = new PressBook(SqueezeDetector.counting(seen.rest), seen.cells, teller, surfaces);
        pressMicros = Math.round(Math.max(PRESS_SECONDS, PRESS_SAMPLES / setup.rateHertz()) * 1e6);
    }

    /** A stretch without holes begins. */
    void begin(long nowMicros) {
        timeMicros = nowMicros;
        stretchMicros = nowMicros;
        touchedMicros = NEVER;
        judge.begin(nowMicros);
        seen.begin();
        liveLevel.clear();
        strikeBook.clear();
        pressBook.clear();
        teller.clear();
        becameRest();
    }

    /** One sample. */
    void sample(long nowMicros, double[] siteNewtons, double totalNewtons) {
        timeMicros = nowMicros;
        if (seen.sample(nowMicros, siteNewtons, totalNewtons)) {
            struck();
        }
        follow(seen.touch(nowMicros));
        touchedMicros = contact.isTouching() ? nowMicros : touchedMicros;
    }

    private void struck() {
        strikeBook.strike(seen.strikes, surfaces.surface(Technique.PERCUSSION));
        if (!isPressBefore(seen.strikes.startMicros())) {
            contact.cancel();
        }
    }

    private boolean isPressBefore(long strikeMicros) {
        return contact.isOpen() && strikeMicros - contact.beganMicros() > PRESS_BEFORE_STRIKE_MICROS;
    }

    private void follow(ContactTracker.Event event) {
        if (event == ContactTracker.Event.BEGAN) {
            if (pressBook.press() != Technique.KNEADING) {
                liveLevel.clear();
            }
            pressBook.begin(contact.beganMicros(), contact.beganMicros() > stretchMicros);
        } else if (event == ContactTracker.Event.ENDED) {
            endPress(contact.lastTouchMicros());
        }
    }

    private void endPress(long endMicros) {
        if (endMicros - contact.beganMicros() >= pressMicros) {
            pressBook.end(endMicros);
        }
    }

    /**
     * Judges anew what is done.
     *
     * @param features the features of the hand at {@code nowMicros}; read during the call
     */
    void judge(long nowMicros, double[] features) {
        judge.judge(nowMicros, features, contact.isTouching() ? 0 : (nowMicros - touchedMicros) / 1e6);
        technique = judge.technique();
        tellWhatIsKnown(nowMicros);
        show(nowMicros);
    }

    /** The 20 ms that end at {@code nowMicros} are over. */
    void cell(long nowMicros) {
        seen.rest.cell(nowMicros);
        if (contact.isOpen()) {
            pressBook.update(nowMicros, technique);
        }
        if (contact.isTouching()) {
            liveLevel.add(seen.cells.mean(ForceCells.cellOf(nowMicros)));
        }
        show(nowMicros);
    }

    private void tellWhatIsKnown(long nowMicros) {
        boolean struck = technique == Technique.PERCUSSION && strikeBook.isWaiting();
        if (struck && isPressBefore(strikeBook.firstMicros())) {
            endPress(strikeBook.firstMicros());
            contact.cancel();
        }
        pressBook.settle(nowMicros, technique, confidence());
        strikeBook.update(nowMicros, technique, confidence());
    }

    private void show(long nowMicros) {
        if (technique == Technique.REST) {
            becameRest();
            return;
        }
        surface = surfaces.surface(technique);
        bands = table.of(region, surface, technique);
        level = bands.levelOf(levelNewtons(nowMicros));
    }

    private void becameRest() {
        technique = Technique.REST;
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
        return Double.isNaN(measure) ? seen.filters.shownNewtons() : measure;
    }

    /** The stretch ended at {@code endMicros}: what is open is told. */
    void close(long endMicros) {
        if (contact.isOpen()) {
            endPress(contact.lastTouchMicros());
        }
        contact.cancel();
        bout.clear();
        judge.begin(endMicros);
        becameRest();
    }

    void workOn(Region newRegion) {
        region = newRegion;
        bands = table.of(region, surface, technique);
    }

    Region region() {
        return region;
    }

    @Override
    public long timeMicros() {
        return timeMicros;
    }

    @Override
    public double forceNewtons() {
        return seen.filters.shownNewtons();
    }

    @Override
    public double peakHoldNewtons() {
        return seen.cells.held(timeMicros);
    }

    @Override
    public Technique technique() {
        return technique;
    }

    @Override
    public double confidence() {
        return judge.confidence();
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
