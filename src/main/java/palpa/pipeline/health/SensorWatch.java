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
    private final ShareWatch shares;
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
        shares = new ShareWatch(cell.sensors());
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
    }

    private void judge(long nowMicros) {
        tellDead(SensorTrouble.Kind.STUCK, still.cell(cell), nowMicros);
        tellDead(SensorTrouble.Kind.OPEN, rails.open(cell), nowMicros);
        int saturated = rails.saturated(cell);
        if (saturated >= 0) {
            tell(SensorTrouble.Kind.SATURATED, saturated, Optional.empty(), Double.NaN, nowMicros);
        }
        if (shares.cell(cell)) {
            boolean swapped = shares.other() >= 0;
            tell(
                    swapped ? SensorTrouble.Kind.SWAPPED : SensorTrouble.Kind.DRIFT,
                    shares.sensor(),
                    swapped ? Optional.of(cell.site(shares.other())) : Optional.empty(),
                    shares.part(),
                    nowMicros);
            shares.forget();
        }
    }

    private void tellDead(SensorTrouble.Kind kind, int sensor, long nowMicros) {
        if (sensor >= 0 && tell(kind, sensor, Optional.empty(), Double.NaN, nowMicros)) {
            shares.leaveOut(sensor);
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
