package palpa.glove.sensor;

/**
 * How far a simulated sensor strays from {@link SensorLaw}. Immutable.
 *
 * <p>{@link #MOUNTED} holds the simulator's defaults: an Interlink FSR 402 mounted in a glove (batch spread 6 %,
 * hysteresis 10 %, drift under 5 % a decade of seconds), read by a 12 bit converter beside the mains.
 *
 * @param gainSpread standard deviation of the sensors' gains, as a fraction
 * @param hysteresis largest gap between unloading and loading, as a fraction of the load reached
 * @param driftPerDecade growth of the conductance under load, a fraction for each tenfold of the seconds
 * @param noiseCounts standard deviation of the converter's noise, counts
 * @param humCounts amplitude of the mains hum, counts
 * @param stampJitterMicros standard deviation of the time stamps, microseconds
 * @param defectChance probability that a channel is stuck, and again that it is open, from the start
 */
public record SensorVices(
        double gainSpread,
        double hysteresis,
        double driftPerDecade,
        double noiseCounts,
        double humCounts,
        double stampJitterMicros,
        double defectChance) {

    public static final SensorVices MOUNTED = new SensorVices(0.06, 0.08, 0.05, 1.5, 0.5, 300, 0.0005);

    /** Sensors that follow the law exactly. */
    public static final SensorVices NONE = new SensorVices(0, 0, 0, 0, 0, 0, 0);
}
