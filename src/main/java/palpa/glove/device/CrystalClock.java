package palpa.glove.device;

/**
 * The glove's own clock: microseconds since its last boot, a little fast or slow. Not thread-safe.
 *
 * <p>World time is the simulation's true time, microseconds; device time is what the glove believes. It is not wrapped
 * here: its low 32 bits travel.
 */
final class CrystalClock {

    private final double rate;
    private final long atBootMicros;
    private long bootWorldMicros;

    /** A clock of {@code rate} device seconds a world second that shows {@code atBootMicros} at boot. */
    CrystalClock(double rate, long atBootMicros) {
        this.rate = rate;
        this.atBootMicros = atBootMicros;
    }

    void boot(long worldMicros) {
        bootWorldMicros = worldMicros;
    }

    long deviceMicros(long worldMicros) {
        return atBootMicros + upMicros(worldMicros);
    }

    /** Device time since the boot, microseconds. */
    long upMicros(long worldMicros) {
        return Math.round((worldMicros - bootWorldMicros) * rate);
    }

    /** World time at which the device shows a time, rounded up, microseconds. */
    long worldMicros(double deviceMicros) {
        return bootWorldMicros + (long) Math.ceil((deviceMicros - atBootMicros) / rate);
    }
}
