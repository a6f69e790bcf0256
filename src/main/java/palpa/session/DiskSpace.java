package palpa.session;

/**
 * How much room the disk has for a recording that is running. Immutable; any thread.
 *
 * @param freeBytes free space where the recording is written, bytes
 * @param leastFreeBytes below this a person is warned, bytes
 */
public record DiskSpace(long freeBytes, long leastFreeBytes) {

    /** Warned below this unless a person chose otherwise: four hours of two gloves at 1 kHz. */
    public static final long DEFAULT_LEAST_FREE_BYTES = 500_000_000;

    /** Below this a recording is ended while there is room for its end; the end of ten hours takes 4 MB. */
    public static final long RESERVE_BYTES = 20_000_000;

    /** What two gloves at 1 kHz fill in a minute at most, bytes: 120 MB an hour. */
    private static final long BYTES_A_MINUTE = 2_000_000;

    /** Whether a person is to be warned. */
    public boolean isLow() {
        return freeBytes < leastFreeBytes;
    }

    /** Whether the recording has to end now. */
    public boolean isExhausted() {
        return freeBytes < RESERVE_BYTES;
    }

    /** Whole minutes that can still be recorded, at least. */
    public long minutesLeft() {
        return Math.max(0, freeBytes - RESERVE_BYTES) / BYTES_A_MINUTE;
    }
}
