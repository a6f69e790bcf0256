package palpa.glove.sensor;

import palpa.glove.chance.Chance;

/**
 * One simulated sensor: the law, and its own gain, hysteresis, drift, noise, hum and defects. Not thread-safe;
 * deterministic for the same seed and the same sequence of readings; allocates nothing.
 *
 * <p>Hysteresis is a Prandtl-Ishlinskii model of one play operator, whose width grows with the load so that the loop
 * closes at zero. Drift is {@code d log10(1 + t)} with {@code t} the seconds under load, which an unloaded sensor wins
 * back at {@value #RECOVERY} times the pace.
 */
final class ForceSensor {

    private static final double RECOVERY = 2;
    private static final double LOADED_NEWTONS = 0.2;
    private static final double PLAY_WIDTH = 0.3;
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
    private final double drift;
    private final double humPhase;
    private Health health;
    private double play;
    private double secondsLoaded;
    private int last;

    ForceSensor(SensorVices vices, Chance chance) {
        this.vices = vices;
        this.chance = chance;
        this.gain = 1 + vices.gainSpread() * chance.normal(GREATEST_DEVIATION);
        this.drift = vices.driftPerDecade() * chance.uniform();
        this.humPhase = chance.uniform(0, 2 * Math.PI);
        double fate = chance.uniform();
        this.health = fate < vices.defectChance()
                ? Health.STUCK
                : fate < 2 * vices.defectChance() ? Health.OPEN : Health.SOUND;
        this.last = (int) Math.round(SensorLaw.counts(0));
    }

    /** Reads out once, {@code stepSeconds} after the reading before; counts as the converter gives them. */
    int read(double newtons, double atSeconds, double stepSeconds) {
        age(newtons, stepSeconds);
        double noise = vices.noiseCounts() * chance.normal()
                + vices.humCounts() * Math.sin(2 * Math.PI * MAINS_HERTZ * atSeconds + humPhase);
        if (health == Health.SOUND) {
            double siemens = SensorLaw.siemens(felt(newtons)) * gain * (1 + drift * Math.log10(1 + secondsLoaded));
            last = clamp(SensorLaw.countsOfSiemens(siemens) + noise);
        } else if (health == Health.OPEN) {
            last = clamp(Math.abs(noise) / 2);
        }
        return last;
    }

    private void age(double newtons, double stepSeconds) {
        secondsLoaded = newtons > LOADED_NEWTONS
                ? secondsLoaded + stepSeconds
                : Math.max(0, secondsLoaded - RECOVERY * stepSeconds);
    }

    /** The force the sensor takes it for: more on the way down than on the way up. */
    private double felt(double newtons) {
        play = Math.max(newtons, Math.min(play, newtons * (1 + PLAY_WIDTH)));
        double weight = vices.hysteresis() / PLAY_WIDTH;
        double mean = 1 + vices.hysteresis() / 2;
        return ((1 - weight) * newtons + weight * play) / mean;
    }

    private static int clamp(double counts) {
        return (int) Math.max(0, Math.min(SensorLaw.FULL_SCALE_COUNTS, Math.round(counts)));
    }

    /** Holds the last reading for ever. */
    void stick() {
        health = Health.STUCK;
    }

    /** Breaks the wire: the converter's noise over zero is all that is left. */
    void breakOpen() {
        health = Health.OPEN;
    }
}
