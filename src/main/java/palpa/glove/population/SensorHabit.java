package palpa.glove.population;

/**
 * How a pair of gloves strays from the true force. Immutable.
 *
 * @param mountingSeconds time constant of the padding between hand and sensor
 * @param gainSpread standard deviation of the sites' gains, as a fraction
 * @param tightShare part of the sites that are pressed by the glove itself
 * @param tightNewtons how hard
 * @param driftNewtons how far a site's zero wanders
 * @param sweatPerMinute growth of all gains in a minute, as a fraction, negative where they fall
 * @param noiseNewtons standard deviation of the noise
 * @param humNewtons amplitude of the mains hum
 * @param quantumNewtons one step of the converter
 * @param saturationNewtons the most a site can show, infinite where it shows all
 * @param hysteresis gap between unloading and loading, as a fraction of the load reached
 * @param creepPerDecade growth under load for each tenfold of the seconds, as a fraction
 * @param jitterSeconds standard deviation of the time stamps
 * @param tared whether values below zero are shown
 */
record SensorHabit(
        double mountingSeconds,
        double gainSpread,
        double tightShare,
        double tightNewtons,
        double driftNewtons,
        double sweatPerMinute,
        double noiseNewtons,
        double humNewtons,
        double quantumNewtons,
        double saturationNewtons,
        double hysteresis,
        double creepPerDecade,
        double jitterSeconds,
        boolean tared) {

    /** Gloves that show the true force to the thousandth of a newton. */
    static final SensorHabit NONE =
            new SensorHabit(1e-6, 0, 0, 0, 0, 0, 0, 0, 0.001, Double.POSITIVE_INFINITY, 0, 0, 0, false);

    /** The same where nothing is too much: a scale under the whole hand. */
    SensorHabit unsaturated() {
        return new SensorHabit(
                mountingSeconds,
                gainSpread,
                tightShare,
                tightNewtons,
                driftNewtons,
                sweatPerMinute,
                noiseNewtons,
                humNewtons,
                quantumNewtons,
                Double.POSITIVE_INFINITY,
                hysteresis,
                creepPerDecade,
                jitterSeconds,
                tared);
    }
}
