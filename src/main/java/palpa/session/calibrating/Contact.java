package palpa.session.calibrating;

import palpa.model.ChannelSpec;

/**
 * When a site counts as touched. Immutable.
 *
 * @param zero counts without load
 * @param touch how far counts have to be from there, counts, above 0
 * @param sign 1 where counts grow with the load, -1 where they fall
 * @param endCounts the channel's last value on that side
 */
record Contact(double zero, double touch, int sign, double endCounts) {

    /** A touch is at least so much of the channel's range. */
    static final double TOUCH_PART = 0.01;

    static Contact of(ChannelSpec channel, double zero, double spread, int sign) {
        double range = channel.maxCounts() - channel.minCounts();
        double touch = Math.max(TOUCH_PART * range, 3 * spread);
        return new Contact(zero, touch, sign, sign > 0 ? channel.maxCounts() : channel.minCounts());
    }

    /** How far counts are from those without load, above 0 under a load. */
    double excursion(double counts) {
        return sign * (counts - zero);
    }

    boolean touches(double counts) {
        return excursion(counts) > touch;
    }

    /** Whether the channel cannot show more. */
    boolean isAtEnd(double counts) {
        return sign * (endCounts - counts) <= touch / 2;
    }
}
