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
    private static final double LEAST_REST_NEWTONS = 0.05;

    private final Detectors seen;
    private final StrikeBout bout;
    private final ContactTracker contact;
    private final SqueezeDetector squeeze;
    private final GripEvidence grip;
    private final MotionEvidence motion;
    private long stretchMicros;
    private long nextCellMicros;
    private int squeezed;
    private double cycleSeconds;
    private double cycleDepth;

    DetectorFeatures(SiteSet sites, double rateHertz) {
        seen = new Detectors(sites, rateHertz, new SiteShares(sites));
        bout = seen.bout;
        contact = seen.contact;
        squeeze = new SqueezeDetector(seen.rest);
        grip = new GripEvidence(seen.shares);
        motion = new MotionEvidence(seen.cells, seen.rest);
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void begin(long nowMicros) {
        stretchMicros = nowMicros;
        nextCellMicros = ForceCells.cellOf(nowMicros) * ForceCells.CELL_MICROS;
        seen.begin();
    }

    @Override
    public void sample(long nowMicros, double[] siteNewtons, double totalNewtons) {
        passCells(nowMicros - 1);
        if (seen.sample(nowMicros, siteNewtons, totalNewtons)) {
            contact.cancel();
        }
        if (seen.touch(nowMicros) == ContactTracker.Event.BEGAN) {
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
        seen.rest.cell(nowMicros);
        if (contact.isOpen()) {
            press(nowMicros);
        }
    }

    private void press(long nowMicros) {
        if (squeeze.cell(nowMicros, seen.cells)) {
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
        into[at] = active ? Math.min(MOST_STRIKES, bout.strikes()) : 0;
        into[at + 1] = bout.strikes() > 0 ? seconds(nowMicros - bout.lastStartMicros()) : Double.NaN;
        into[at + 2] = active ? bout.confidence() : 0;
        into[at + 3] = contact.isOpen() ? seconds(nowMicros - contact.beganMicros()) : 0;
        into[at + 4] = contact.isTouching() ? 0 : seconds(nowMicros - contact.lastTouchMicros());
        into[at + 5] = seen.rest.floorNewtons();
        into[at + 6] = seen.filters.touchNewtons() / Math.max(LEAST_REST_NEWTONS, seen.rest.floorNewtons());
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
