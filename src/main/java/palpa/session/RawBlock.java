package palpa.session;

import palpa.model.ClockMapping;
import palpa.model.Hand;

/**
 * Raw counts of one glove as they came: up to 250 ms without a gap, under one clock mapping.
 *
 * <p>A lost sample, a change of the clock mapping or of the glove ends a block, so that a block's samples are numbered
 * without holes. Arrays are owned by the block: whoever made it does not touch them again.
 *
 * @param hand the hand the glove is worn on in this session
 * @param gloveIndex number of the {@link GloveOnRecord} in force, 0 for the session's first
 * @param firstSample unwrapped number of its first sample as the glove counts them
 * @param clock device time to session time for all its samples
 * @param hostNanos host clock when its first byte came, nanoseconds
 * @param deviceMicros unwrapped device time of every sample, microseconds, rising
 * @param channels number of channels
 * @param counts raw counts, sample after sample, {@code deviceMicros.length * channels} of them
 */
public record RawBlock(
        Hand hand,
        int gloveIndex,
        long firstSample,
        ClockMapping clock,
        long hostNanos,
        long[] deviceMicros,
        int channels,
        int[] counts) {

    /** Longest stretch of device time in one block, microseconds. */
    public static final long MAX_MICROS = 250_000;

    public RawBlock {
        if (channels < 1 || counts.length != deviceMicros.length * channels || deviceMicros.length == 0) {
            throw new IllegalArgumentException(
                    counts.length + " counts for " + deviceMicros.length + " samples of " + channels + " channels");
        }
    }

    public int samples() {
        return deviceMicros.length;
    }
}
