package palpa.session.link;

/**
 * The last {@link #CAPACITY} comparisons of a glove's clock with the session's, and the straight line through them.
 *
 * <p>Each is the middle of a round trip (Cristian 1989): its error is at most half the trip. The line is fitted by
 * weighted least squares, the weight falling with the square of how much longer a trip was than the shortest one, which
 * lets the shortest decide. The slope is held near 0 by a prior of {@link #PRIOR_SLOPE}, which matters in the first
 * seconds only, while jitter would look like drift. One thread; allocates nothing.
 */
final class ClockExchanges {

    static final int CAPACITY = 128;

    /** Standard deviation of crystals' rate errors that is assumed beforehand: 100 ppm. */
    private static final double PRIOR_SLOPE = 100e-6;

    /** Error of the best trip, microseconds: scheduling on both sides. */
    private static final double BEST_ERROR_MICROS = 50;

    private final long[] deviceMicros = new long[CAPACITY];
    private final long[] sessionMicros = new long[CAPACITY];
    private final long[] tripMicros = new long[CAPACITY];
    private int count;
    private int next;

    private long centre;
    private double offsetAtCentre;
    private double slope;

    int count() {
        return count;
    }

    /**
     * Adds a comparison and fits anew.
     *
     * @param device unwrapped device time, microseconds
     * @param session session time held to be the same instant, microseconds
     * @param trip how long the round trip was, microseconds, 0 or more
     */
    void add(long device, long session, long trip) {
        deviceMicros[next] = device;
        sessionMicros[next] = session;
        tripMicros[next] = trip;
        next = (next + 1) % CAPACITY;
        count = Math.min(CAPACITY, count + 1);
        fit(device);
    }

    /** Session time of a device time by the fitted line, microseconds. */
    double sessionMicrosAt(long device) {
        return device + offsetAtCentre + slope * (device - centre);
    }

    /** How much faster the session clock runs than the glove's, dimensionless. */
    double slope() {
        return slope;
    }

    private void fit(long newest) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            shortest = Math.min(shortest, tripMicros[i]);
        }
        long base = sessionMicros[0] - deviceMicros[0];
        double sumW = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (int i = 0; i < count; i++) {
            double error = BEST_ERROR_MICROS + (tripMicros[i] - shortest) / 2.0;
            double weight = 1 / (error * error);
            double x = deviceMicros[i] - newest;
            double y = sessionMicros[i] - deviceMicros[i] - base;
            sumW += weight;
            sumX += weight * x;
            sumY += weight * y;
            sumXx += weight * x * x;
            sumXy += weight * x * y;
        }
        double meanX = sumX / sumW;
        double meanY = sumY / sumW;
        double spread = sumXx - sumX * meanX;
        slope = (sumXy - sumX * meanY) / (spread + 1 / (PRIOR_SLOPE * PRIOR_SLOPE));
        centre = newest;
        offsetAtCentre = base + meanY - slope * meanX;
    }
}
