package palpa.glove.sensor;

import java.util.ArrayList;
import java.util.List;
import palpa.glove.chance.Chance;
import palpa.model.Hand;
import palpa.model.Site;

/**
 * The sixteen sensors of one simulated glove. Not thread-safe; deterministic; reading allocates nothing.
 */
public final class SensorArray {

    private final ForceSensor[] sensors = new ForceSensor[Site.COUNT];
    private final List<Leak> leaks = new ArrayList<>();
    private double lastSeconds;

    /** A part of what one site reads beyond its rest is added to what another reads. */
    private record Leak(int from, int to, double part) {

        void into(int[] counts) {
            double leaked = part * (counts[from] - SensorLaw.counts(0));
            counts[to] = ForceSensor.clamp(counts[to] + leaked);
        }
    }

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
        for (int leak = 0; leak < leaks.size(); leak++) {
            leaks.get(leak).into(counts);
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

    /** From now on a part of what {@code from} reads, as a fraction of its counts, is added to what {@code to} reads. */
    public void leak(Site from, Site to, double part) {
        leaks.add(new Leak(from.ordinal(), to.ordinal(), part));
    }
}
