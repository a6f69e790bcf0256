package palpa.pipeline.health;

import java.util.Optional;
import palpa.model.GloveDescriptor;
import palpa.model.Hand;
import palpa.model.Site;

/**
 * Watches the sensors of one glove while it is used, and says what goes wrong with them: causal and driven by sample time, so
 * that a recording says what was said live.
 *
 * <p>Judged every tenth of a second. Each trouble of a site is told once; a sensor that is stuck or open is not looked at
 * further. A total channel and inertial ones are passed over. One thread at a time; allocates only a record a trouble.
 */
public final class SensorWatch {

    private final Hand hand;
    private final SensorTrouble.Listener out;
    private final Cell cell;
    private final StillWatch still;
    private final RailWatch rails;
    private final ZeroWatch zeros;
    private final SwapWatch swaps;
    private final DriftWatch drifts;
    private final CrossTalkWatch leaks;
    private final int[] told = new int[Site.COUNT];
    private long endMicros = Long.MIN_VALUE;

    /**
     * @param hand the hand the glove is on
     * @param glove its channels
     * @param out told what is wrong
     */
    public SensorWatch(Hand hand, GloveDescriptor glove, SensorTrouble.Listener out) {
        this.hand = hand;
        this.out = out;
        cell = new Cell(glove);
        still = new StillWatch(cell.sensors());
        rails = new RailWatch(cell.sensors());
        zeros = new ZeroWatch(cell.sensors());
        swaps = new SwapWatch(cell.sensors());
        drifts = new DriftWatch(cell.sensors());
        leaks = new CrossTalkWatch(cell.sensors());
    }

    /**
     * One sample.
     *
     * @param timeMicros session time, microseconds
     * @param counts of every channel, from {@code offset} on
     * @param siteNewtons force of the 16 sites, newtons, NaN where it is not known
     */
    public void accept(long timeMicros, int[] counts, int offset, double[] siteNewtons) {
        boolean backwards = timeMicros < endMicros - Cell.MICROS;
        if (timeMicros >= endMicros || backwards) {
            if (!cell.isEmpty()) {
                judge(timeMicros);
            }
            cell.clear();
            endMicros = (Math.floorDiv(timeMicros, Cell.MICROS) + 1) * Cell.MICROS;
        }
        cell.add(counts, offset, siteNewtons);
        leaks.sample(cell, timeMicros);
    }

    private void judge(long nowMicros) {
        tellDead(SensorTrouble.Kind.STUCK, still.cell(cell), nowMicros);
        tellDead(SensorTrouble.Kind.OPEN, rails.open(cell), nowMicros);
        int saturated = rails.saturated(cell);
        if (saturated >= 0) {
            tell(SensorTrouble.Kind.SATURATED, saturated, Optional.empty(), Double.NaN, nowMicros);
        }
        int wandered = zeros.cell(cell);
        if (wandered >= 0) {
            tell(SensorTrouble.Kind.ZERO, wandered, Optional.empty(), Double.NaN, nowMicros);
        }
        if (leaks.cell()) {
            tell(SensorTrouble.Kind.CROSS_TALK, leaks.sensor(), site(leaks.other()), leaks.part(), nowMicros);
        }
        if (drifts.cell(cell)) {
            tell(SensorTrouble.Kind.DRIFT, drifts.sensor(), site(drifts.other()), drifts.part(), nowMicros);
            learnAnew();
        }
        if (swaps.cell(cell)) {
            tell(SensorTrouble.Kind.SWAPPED, swaps.sensor(), site(swaps.other()), Double.NaN, nowMicros);
            learnAnew();
        }
    }

    private void learnAnew() {
        drifts.forget();
        swaps.forget();
    }

    private Optional<Site> site(int sensor) {
        return sensor < 0 ? Optional.empty() : Optional.of(cell.site(sensor));
    }

    private void tellDead(SensorTrouble.Kind kind, int sensor, long nowMicros) {
        if (sensor >= 0 && tell(kind, sensor, Optional.empty(), Double.NaN, nowMicros)) {
            swaps.leaveOut(sensor);
            drifts.leaveOut(sensor);
            leaks.leaveOut(sensor);
        }
    }

    private boolean tell(SensorTrouble.Kind kind, int sensor, Optional<Site> other, double part, long nowMicros) {
        int bit = 1 << kind.ordinal();
        boolean isNew = (told[sensor] & bit) == 0;
        if (isNew) {
            told[sensor] |= bit;
            out.onTrouble(new SensorTrouble(hand, kind, cell.site(sensor), other, part, nowMicros));
        }
        return isNew;
    }
}
