package palpa.pipeline;

import java.util.List;
import palpa.model.ChannelSpec;

/**
 * Finds channels that hang: not one count of change for two seconds while they claim a load.
 *
 * <p>Under a hand's tremor (1 to 2 % at 8 to 12 Hz) and a converter's noise (1.5 of 4096 counts) a live sensor flickers;
 * at rest it may well stand still, and then it claims nothing. Nor does one hang that stands at an end of its range: a hand
 * that leans hard saturates it, and that it does so has to be told. A channel that moves again is believed again.
 */
final class StuckChannels {

    private static final long PATIENCE_MICROS = 2_000_000;
    private static final double CLAIM_NEWTONS = 0.5;

    private final int[] lowest;
    private final int[] highest;
    private final int[] lastCounts;
    private final long[] sinceMicros;

    StuckChannels(List<ChannelSpec> channels) {
        lowest = channels.stream().mapToInt(ChannelSpec::minCounts).toArray();
        highest = channels.stream().mapToInt(ChannelSpec::maxCounts).toArray();
        lastCounts = new int[channels.size()];
        sinceMicros = new long[channels.size()];
    }

    boolean isStuck(int channel, long timeMicros, int counts, double newtons) {
        if (counts != lastCounts[channel] || timeMicros < sinceMicros[channel]) {
            lastCounts[channel] = counts;
            sinceMicros[channel] = timeMicros;
            return false;
        }
        boolean saturated = counts <= lowest[channel] || counts >= highest[channel];
        return !saturated && newtons >= CLAIM_NEWTONS && timeMicros - sinceMicros[channel] >= PATIENCE_MICROS;
    }

    /**
     * Whether nothing in a block can hang: then the block counts as seen. Otherwise nothing is noted, and its samples are
     * to be asked one by one.
     */
    boolean passes(int samples, long[] micros, int[] counts) {
        int channels = lastCounts.length;
        for (int channel = 0; channel < channels; channel++) {
            boolean still = counts[channel] == lastCounts[channel];
            if (micros[0] < sinceMicros[channel]
                    || still && micros[samples - 1] - sinceMicros[channel] >= PATIENCE_MICROS) {
                boolean atAnEnd = counts[channel] <= lowest[channel] || counts[channel] >= highest[channel];
                if (!atAnEnd || micros[0] < sinceMicros[channel]) {
                    return false;
                }
            }
        }
        for (int channel = 0; channel < channels; channel++) {
            note(channel, samples, micros, counts);
        }
        return true;
    }

    private void note(int channel, int samples, long[] micros, int[] counts) {
        int channels = lastCounts.length;
        int last = counts[(samples - 1) * channels + channel];
        int same = samples - 1;
        while (same > 0 && counts[(same - 1) * channels + channel] == last) {
            same--;
        }
        if (same > 0 || last != lastCounts[channel]) {
            sinceMicros[channel] = micros[same];
        }
        lastCounts[channel] = last;
    }
}
