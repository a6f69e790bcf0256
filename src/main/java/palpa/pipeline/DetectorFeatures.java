package palpa.pipeline;

import java.util.Arrays;
import java.util.List;
import palpa.model.SiteSet;
import palpa.pipeline.feature.FeatureGroup;

/**
 * What the detectors of the pipeline see, as features. One thread; allocates nothing a sample.
 *
 * <ul>
 *   <li>{@code bout.strikes}: strikes of the bout that goes on, a number, 8 at most; {@code bout.since_s}: since the last
 *       one began, seconds, 10 at most; {@code bout.regular}: how evenly they come, {@link StrikeBout#confidence}, 0
 *       without a bout.
 *   <li>{@code press.lasts_s}, {@code press.lifted_s}: since the contact began, gaps under 0.3 s bridged, and since the last
 *       touch, seconds.
 *   <li>{@code press.rest_n}: what is read at rest, newtons; {@code press.over_rest}: the force over it.
 *   <li>{@code press.since_turn_s}, {@code press.cycles}, {@code press.cycle_s}, {@code press.cycle_depth}: what {@link
 *       SqueezeDetector} saw in this contact: since the force last turned, how many cycles, and the last one's length and
 *       depth. NaN without contact, as the odds are.
 *   <li>{@code odds.grip}, {@code odds.motion}: log odds of kneading against stroking by {@link GripEvidence} and {@link
 *       MotionEvidence}.
 * </ul>
 *
 * <p>The detectors are its own, so that nothing that was decided comes back to what is decided from.
 */
final class DetectorFeatures implements FeatureGroup {

    private static final List<String> NAMES = List.of(
            "bout.strikes",
            "bout.since_s",
            "bout.regular",
            "press.lasts_s",
            "press.lifted_s",
            "press.rest_n",
            "press.over_rest",
            "press.since_turn_s",
            "press.cycles",
            "press.cycle_s",
            "press.cycle_depth",
            "odds.grip",
            "odds.motion");

    private static final double MOST_SECONDS = 10;
    private static final int MOST_STRIKES = 8;
    private static final long HALF_MEAN_MICROS = SqueezeDetector.MEAN_CELLS * ForceCells.CELL_MICROS / 2;

    private final SiteShares shares;
    private final ForceCells cells = new ForceCells();
    private final ForceFilters filters;
    private final RestLevel rest;
    private final StrikeDetector strikes;
    private final StrikeBout bout = new StrikeBout();
    private final ContactTracker contact;
    private final SqueezeDetector squeeze;
    private final GripEvidence grip;
    private final MotionEvidence motion;
    private long stretchMicros;
    private long nextCellMicros;
    private long strikeMicros;
    private int struck;
    private int squeezed;
    private double cycleSeconds;
    private double cycleDepth;

    DetectorFeatures(SiteSet sites, double rateHertz) {
        shares = new SiteShares(sites);
        filters = new ForceFilters(rateHertz);
        rest = new RestLevel(sites, rateHertz);
        contact = new ContactTracker(rest);
        strikes = new StrikeDetector(rateHertz, rest);
        squeeze = new SqueezeDetector(rest);
        grip = new GripEvidence(shares);
        motion = new MotionEvidence(cells, rest);
    }

    @Override
    public List<String> names() {
        return NAMES;
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
        struck = 0;
    }

    @Override
    public void sample(long nowMicros, double[] siteNewtons, double totalNewtons) {
        passCells(nowMicros - 1);
        shares.add(nowMicros, siteNewtons);
        cells.add(nowMicros, totalNewtons);
        rest.add(totalNewtons);
        filters.sample(totalNewtons);
        double usual = bout.usualNewtons(nowMicros);
        if (strikes.update(nowMicros, filters.strikeNewtons(), usual) && !ThumbPress.isOne(shares)) {
            struck = bout.isActive(strikes.startMicros()) ? struck + 1 : 1;
            bout.strike(strikes.startMicros(), strikes.peakNewtons());
            strikeMicros = strikes.startMicros();
            contact.cancel();
        }
        follow(nowMicros, contact.update(nowMicros, filters.touchNewtons(), usual));
    }

    private void follow(long nowMicros, ContactTracker.Event event) {
        if (event == ContactTracker.Event.BEGAN) {
            if (!bout.isActive(nowMicros)) {
                shares.clear();
            }
            motion.begin();
            squeeze.begin(contact.beganMicros(), contact.beganMicros() > stretchMicros);
            squeezed = 0;
            cycleSeconds = Double.NaN;
            cycleDepth = Double.NaN;
        }
    }

    private void passCells(long untilMicros) {
        while (nextCellMicros <= untilMicros) {
            pass(nextCellMicros);
            nextCellMicros += ForceCells.CELL_MICROS;
        }
    }

    private void pass(long nowMicros) {
        rest.cell(nowMicros);
        if (contact.isOpen()) {
            press(nowMicros);
        }
    }

    private void press(long nowMicros) {
        long cell = ForceCells.cellOf(nowMicros);
        double newtons = cells.mean(cell - SqueezeDetector.MEAN_CELLS + 1, cell);
        if (!Double.isNaN(newtons) && squeeze.update(nowMicros - HALF_MEAN_MICROS, newtons)) {
            cycleSeconds = (squeeze.cycleEndMicros() - squeeze.cycleStartMicros()) / 1e6;
            cycleDepth = squeeze.cycleDepth();
            squeezed++;
            motion.cycle(cycleSeconds);
        }
    }

    @Override
    public void fill(long nowMicros, double[] into, int at) {
        passCells(nowMicros);
        boolean active = bout.isActive(nowMicros);
        into[at] = active ? Math.min(MOST_STRIKES, struck) : 0;
        into[at + 1] = struck > 0 ? seconds(nowMicros - strikeMicros) : Double.NaN;
        into[at + 2] = active ? bout.confidence() : 0;
        into[at + 3] = contact.isOpen() ? seconds(nowMicros - contact.beganMicros()) : 0;
        into[at + 4] = contact.isTouching() ? 0 : seconds(nowMicros - contact.lastTouchMicros());
        into[at + 5] = rest.floorNewtons();
        into[at + 6] = filters.touchNewtons() / Math.max(0.05, rest.floorNewtons());
        if (contact.isOpen()) {
            into[at + 7] = seconds(nowMicros - squeeze.lastTurnMicros());
            into[at + 8] = Math.min(MOST_STRIKES, squeezed);
            into[at + 9] = cycleSeconds;
            into[at + 10] = cycleDepth;
            into[at + 11] = grip.logOdds();
            into[at + 12] = motion.logOdds(nowMicros, contact.beganMicros(), squeeze.lastTurnMicros());
        } else {
            Arrays.fill(into, at + 7, at + NAMES.size(), Double.NaN);
        }
    }

    private static double seconds(long micros) {
        return Math.min(MOST_SECONDS, micros / 1e6);
    }
}
