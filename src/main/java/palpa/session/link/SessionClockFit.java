package palpa.session.link;

import palpa.model.ClockMapping;

/**
 * Places one glove's clock on the session clock, drift included, by pings.
 *
 * <p><b>Guarantees</b> that the mappings it hands out join without a jump and never run back: a new one begins where the
 * one before stands, and leads to the fitted line within {@link #SETTLE_MICROS}, with a rate at most
 * {@link #MOST_RATE} away from 1. A mapping holds until {@link #update} gives another, so that samples can be recorded
 * with the mapping they were placed by. One thread (the glove's reader).
 */
final class SessionClockFit {

    /** Time in which a mapping goes over to the fitted line, device microseconds. */
    static final long SETTLE_MICROS = 4_000_000;

    /** Greatest rate offset of a mapping: crystals stay within 0.0002, the rest is for catching up. */
    static final double MOST_RATE = 0.005;

    /** A mapping that is farther off than this cannot be led back: the clock itself has jumped. */
    static final long BROKEN_MICROS = 500_000;

    private static final long LEAST_MICROS_BETWEEN = 1_000_000;
    private static final double WORTH_A_CHANGE_MICROS = 30;

    private final ClockExchanges exchanges = new ClockExchanges();
    private ClockMapping mapping;

    /** Whether there was an exchange yet; without one there is no mapping. */
    boolean isKnown() {
        return exchanges.count() > 0;
    }

    /**
     * Takes a comparison of both clocks.
     *
     * @param sentMicros session time at which the question went out
     * @param receivedMicros session time at which the answer came; the same as sent where only arrivals are known
     * @param deviceMicros unwrapped device time in the answer
     */
    void exchange(long sentMicros, long receivedMicros, long deviceMicros) {
        long trip = Math.max(0, receivedMicros - sentMicros);
        exchanges.add(deviceMicros, sentMicros + trip / 2, trip);
    }

    /** The mapping in force; call {@link #update} first. */
    ClockMapping mapping() {
        return mapping;
    }

    /**
     * Sees whether another mapping is due from {@code deviceMicros} on, the time of a sample that is still to be placed.
     */
    void update(long deviceMicros) {
        if (mapping == null) {
            mapping = new ClockMapping(
                    deviceMicros, Math.round(exchanges.sessionMicrosAt(deviceMicros)), limited(exchanges.slope()));
        } else if (deviceMicros - mapping.deviceOriginMicros() >= LEAST_MICROS_BETWEEN
                && Math.abs(errorMicros(deviceMicros + SETTLE_MICROS)) > WORTH_A_CHANGE_MICROS) {
            mapping = mappingFrom(deviceMicros);
        }
    }

    /** Whether the glove's clock is so far from the mapping that it must have jumped. */
    boolean isBroken(long deviceMicros) {
        return mapping != null && Math.abs(errorMicros(deviceMicros)) > BROKEN_MICROS;
    }

    private double errorMicros(long deviceMicros) {
        return exchanges.sessionMicrosAt(deviceMicros) - mapping.sessionMicros(deviceMicros);
    }

    private ClockMapping mappingFrom(long deviceMicros) {
        double catchUp = errorMicros(deviceMicros) / SETTLE_MICROS;
        return new ClockMapping(
                deviceMicros, mapping.sessionMicros(deviceMicros), limited(exchanges.slope() + catchUp));
    }

    private static double limited(double rate) {
        return Math.max(-MOST_RATE, Math.min(MOST_RATE, rate));
    }
}
