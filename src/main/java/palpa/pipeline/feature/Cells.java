package palpa.pipeline.feature;

/**
 * The grid features are measured on: cells of 20 ms of session time, never a count of samples, so that any rate gives the
 * same features. Cell {@code n} holds the samples later than {@code n - 1} and not later than {@code n} times 20 ms.
 */
final class Cells {

    static final long MICROS = 20_000;

    /** Cells a trace remembers: 10.2 s. */
    static final int KEPT = 512;

    /** Cells of a block, the mean of which lets tremor of 8 to 12 Hz cancel: 100 ms. */
    static final int BLOCK = 5;

    static final double BLOCK_SECONDS = BLOCK * MICROS / 1e6;

    private Cells() {}

    /** Number of the cell a time falls into. */
    static long cellOf(long timeMicros) {
        return Math.floorDiv(timeMicros - 1, MICROS) + 1;
    }

    /** Number of whole cells in a time. */
    static int in(double seconds) {
        return (int) Math.round(seconds * 1e6 / MICROS);
    }

    /** The slot of a ring {@code age} cells before that of the newest. */
    static int slot(int newest, int age) {
        return newest - age & KEPT - 1;
    }
}
