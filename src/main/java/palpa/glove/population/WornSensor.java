package palpa.glove.population;

import palpa.glove.chance.Chance;
import palpa.glove.sensor.Creep;
import palpa.glove.sensor.Hysteresis;

/**
 * One channel of a glove as it is worn, in newtons as its owner takes them to be: an uncalibrated gain, a zero that is
 * none, and what {@link SensorHabit} says. Not thread-safe; reading allocates nothing.
 */
final class WornSensor {

    /** What is slow is worked out once in so many readings. */
    private static final int SLOW_READINGS = 16;

    private static final double GREATEST_DEVIATION = 2.5;
    private static final double LEAST_GAIN = 0.2;

    enum Health {
        SOUND,
        STUCK,
        OPEN
    }

    private final SensorHabit habit;
    private final Health health;
    private final Noise noise;
    private final double stepSeconds;
    private final double gain;
    private final double tight;
    private final double driftHertz;
    private final double driftPhase;
    private final double stuckNewtons;
    private final Hysteresis hysteresis;
    private final Creep creep;
    private double slowGain;
    private double slowZero;
    private int readings;

    WornSensor(SensorHabit habit, Health health, double stepSeconds, Noise noise, Chance chance) {
        this.habit = habit;
        this.health = health;
        this.stepSeconds = stepSeconds;
        this.noise = noise;
        this.gain = Math.max(LEAST_GAIN, 1 + habit.gainSpread() * chance.normal(GREATEST_DEVIATION));
        this.tight = chance.happens(habit.tightShare()) ? habit.tightNewtons() * chance.uniform(0.5, 1.5) : 0;
        this.driftHertz = chance.uniform(0.002, 0.03);
        this.driftPhase = chance.uniform(0, 2 * Math.PI);
        this.stuckNewtons = chance.uniform(0, 6);
        this.hysteresis = new Hysteresis(habit.hysteresis());
        this.creep = new Creep(habit.creepPerDecade() * chance.uniform());
    }

    /**
     * What it shows, newtons.
     *
     * @param newtons the force on it
     * @param atSeconds time from the recording's beginning
     * @param hum of the mains at that time, newtons
     */
    double read(double newtons, double atSeconds, double hum) {
        if (readings++ % SLOW_READINGS == 0) {
            settle(newtons, atSeconds);
        }
        double felt =
                switch (health) {
                    case SOUND -> hysteresis.felt(newtons) * slowGain + slowZero + disturbance(hum);
                    case STUCK -> stuckNewtons;
                    case OPEN -> disturbance(hum) / 2;
                };
        double shown = Math.min(habit.saturationNewtons(), felt);
        double steps = Math.rint(shown / habit.quantumNewtons());
        return Math.max(habit.tared() ? Double.NEGATIVE_INFINITY : 0, steps * habit.quantumNewtons());
    }

    private void settle(double newtons, double atSeconds) {
        double sweat = 1 + habit.sweatPerMinute() * atSeconds / 60;
        slowGain = gain * sweat * creep.factor(newtons, SLOW_READINGS * stepSeconds);
        double drift = Math.sin(2 * Math.PI * driftHertz * atSeconds + driftPhase) - Math.sin(driftPhase);
        slowZero = tight + habit.driftNewtons() * drift;
    }

    private double disturbance(double hum) {
        return habit.noiseNewtons() * noise.next() + hum;
    }
}
