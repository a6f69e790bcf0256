package palpa.model;

/**
 * What was known of one hand at one instant, without peeking ahead.
 *
 * @param timeMicros the instant on the session clock, microseconds
 * @param level the pressure level, or null at rest
 * @param surface the part of the hand, or null at rest or where the sites cannot tell
 * @param forceNewtons the hand's force at that instant, newtons (filtered for display)
 * @param rateHertz strikes, passes or squeezes a second, NaN until known
 * @param confidence 0 to 1
 */
public record Decision(
        Hand hand,
        Region region,
        Technique technique,
        Level level,
        Surface surface,
        long timeMicros,
        double forceNewtons,
        double rateHertz,
        double confidence) {

    /** Decisions of a hand lie on the multiples of this, microseconds of session time. */
    public static final long INTERVAL_MICROS = 100_000;

    public Decision {
        if (Double.isNaN(forceNewtons) || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("decision with " + forceNewtons + " N, confidence " + confidence);
        }
    }
}
