package palpa.glove.sensor;

import palpa.glove.chance.Chance;

/**
 * One simulated sensor: the law, and its own gain, hysteresis, drift, noise, hum and defects. Not thread-safe;
 * deterministic for the same seed and the same sequence of readings; allocates nothing.
 */
final class ForceSensor {

    private static final double MAINS_HERTZ = 50;
    private static final double GREATEST_DEVIATION = 2;

    private enum Health {
        SOUND,
        STUCK,
        OPEN
    }

    private final SensorVices vices;
    private final Chance chance;
    private final double gain;
    private final Creep creep;
    private final Hysteresis hysteresis;
    private final double humPhase;
    private final SlowDrift part = new SlowDrift();
    private final SlowDrift zeroNewtons = new SlowDrift();
    private Health health;
    private int last;

    ForceSensor(SensorVices vices, Chance chance) {
        this.vices = vices;
        this.chance = chance;
        this.gain = 1 + vices.gainSpread() * chance.normal(GREATEST_DEVIATION);
        this.creep = new Creep(vices.driftPerDecade() * chance.uniform());
        this.hysteresis = new Hysteresis(vices.hysteresis());
        this.humPhase = chance.uniform(0, 2 * Math.PI);
        double fate = chance.uniform();
        this.health = fate < vices.defectChance()
                ? Health.STUCK
                : fate < 2 * vices.defectChance() ? Health.OPEN : Health.SOUND;
        this.last = (int) Math.round(SensorLaw.counts(0));
    }

    /** Reads out once, {@code stepSeconds} after the reading before; counts as the converter gives them. */
    int read(double newtons, double atSeconds, double stepSeconds) {
        double crept = creep.factor(newtons, stepSeconds);
        double noise = vices.noiseCounts() * chance.normal()
                + vices.humCounts() * Math.sin(2 * Math.PI * MAINS_HERTZ * atSeconds + humPhase);
        if (health == Health.SOUND) {
            double drifted = Math.max(0, newtons * (1 + part.after(stepSeconds)) + zeroNewtons.after(stepSeconds));
            double siemens = SensorLaw.siemens(hysteresis.felt(drifted)) * gain * crept;
            last = clamp(SensorLaw.countsOfSiemens(siemens) + noise);
        } else if (health == Health.OPEN) {
            last = clamp(Math.abs(noise) / 2);
        }
        return last;
    }

    /** What a converter makes of {@code counts}. */
    static int clamp(double counts) {
        return (int) Math.max(0, Math.min(SensorLaw.FULL_SCALE_COUNTS, Math.round(counts)));
    }

    /** Holds the last reading for ever. */
    void stick() {
        health = Health.STUCK;
    }

    /** Comes to feel so much more of every force, as a fraction above -1. */
    void driftGain(double morePart) {
        part.towards(morePart);
    }

    /** Comes to feel so many newtons more than there are. */
    void driftZero(double moreNewtons) {
        zeroNewtons.towards(moreNewtons);
    }

    /** Breaks the wire: the converter's noise over zero is all that is left. */
    void breakOpen() {
        health = Health.OPEN;
    }
}
