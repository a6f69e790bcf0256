package palpa.pipeline;

/**
 * Finds channels that hang: not one count of change for two seconds while they claim a load.
 *
 * <p>Under a hand's tremor (1 to 2 % at 8 to 12 Hz) and a converter's noise (1.5 of 4096 counts) a live sensor flickers;
 * at rest it may well stand still, and then it claims nothing. A channel that moves again is believed again.
 */
final class StuckChannels {

    private static final long PATIENCE_MICROS = 2_000_000;
    private static final double CLAIM_NEWTONS = 0.5;

    private final int[] lastCounts;
    private final long[] sinceMicros;

    StuckChannels(int channels) {
        lastCounts = new int[channels];
        sinceMicros = new long[channels];
    }

    boolean isStuck(int channel, long timeMicros, int counts, double newtons) {
        if (counts != lastCounts[channel] || timeMicros < sinceMicros[channel]) {
            lastCounts[channel] = counts;
            sinceMicros[channel] = timeMicros;
            return false;
        }
        return newtons >= CLAIM_NEWTONS && timeMicros - sinceMicros[channel] >= PATIENCE_MICROS;
    }
}
