package palpa.coaching;

/** Whether a force has stayed within a share of itself for the last 100 ms. One thread; allocates nothing. */
final class SteadyForce {

    private static final long RAMP_MICROS = 100_000;

    private final double share;
    private long sinceMicros = Long.MIN_VALUE;
    private double sinceNewtons;
    private boolean steady;

    /** @param share {@link CoachingRules#rampShare} */
    SteadyForce(double share) {
        this.share = share;
    }

    void follow(long nowMicros, double newtons) {
        double change = Math.abs(newtons - sinceNewtons) / Math.max(Math.max(newtons, sinceNewtons), 1e-9);
        boolean first = sinceMicros == Long.MIN_VALUE;
        if (first || nowMicros - sinceMicros >= RAMP_MICROS) {
            steady = !first && change <= share;
            sinceMicros = nowMicros;
            sinceNewtons = newtons;
        } else if (change > share) {
            steady = false;
        }
    }

    boolean isSteady() {
        return steady;
    }
}
