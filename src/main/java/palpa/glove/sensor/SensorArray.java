package palpa.glove.sensor;

import palpa.glove.chance.Chance;
import palpa.model.Hand;
import palpa.model.Site;

/**
 * The sixteen sensors of one simulated glove. Not thread-safe; deterministic; reading allocates nothing.
 */
public final class SensorArray {

    private final ForceSensor[] sensors = new ForceSensor[Site.COUNT];
    private double lastSeconds;

    /** Sensors drawn from {@code seed}: the same glove for the same seed and hand. */
    public SensorArray(SensorVices vices, long seed, Hand hand) {
        for (Site site : Site.values()) {
            sensors[site.ordinal()] = new ForceSensor(vices, Chance.of(seed, "sensor", hand, site));
        }
    }

    /**
     * Reads every site.
     *
     * @param newtons the force on each site, by ordinal
     * @param atSeconds time of the reading, seconds, not before the last one
     * @param counts receives the raw counts, by ordinal
     */
    public void read(double[] newtons, double atSeconds, int[] counts) {
        double step = Math.max(0, atSeconds - lastSeconds);
        lastSeconds = atSeconds;
        for (int site = 0; site < Site.COUNT; site++) {
            counts[site] = sensors[site].read(newtons[site], atSeconds, step);
        }
    }

    /** From now on this site repeats its last reading. */
    public void stick(Site site) {
        sensors[site.ordinal()].stick();
    }

    /** From now on this site reads nothing. */
    public void breakOpen(Site site) {
        sensors[site.ordinal()].breakOpen();
    }

    /** Within the next seconds this site comes to feel so much more of every force, as a fraction above -1. */
    public void driftGain(Site site, double part) {
        sensors[site.ordinal()].driftGain(part);
    }

    /** Within the next seconds this site comes to feel so many newtons more than there are. */
    public void driftZero(Site site, double newtons) {
        sensors[site.ordinal()].driftZero(newtons);
    }
}
