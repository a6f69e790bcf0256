package palpa.glove.device;

import palpa.glove.sensor.SensorLaw;
import palpa.model.Site;

/** Tells once when a channel reaches an end of its range, and again only after it was well inside. One thread. */
final class OverRangeWatch {

    private static final int WELL_INSIDE_COUNTS = 8;

    private int reported;

    /** The channels that have just reached an end, a bit each. */
    int fresh(int[] counts) {
        int fresh = 0;
        for (int channel = 0; channel < Site.COUNT; channel++) {
            int bit = 1 << channel;
            int toEnd = Math.min(counts[channel], SensorLaw.FULL_SCALE_COUNTS - counts[channel]);
            if (toEnd <= 0) {
                fresh |= bit & ~reported;
                reported |= bit;
            } else if (toEnd >= WELL_INSIDE_COUNTS) {
                reported &= ~bit;
            }
        }
        return fresh;
    }
}
