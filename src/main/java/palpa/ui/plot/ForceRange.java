package palpa.ui.plot;

/**
 * The force at the chart's top: above the ceiling, in round steps, calm. One thread.
 *
 * <p>It grows at once where a force would not fit, and shrinks only after all has fitted into less for three seconds.
 */
final class ForceRange {

    private static final double HEADROOM_OVER_CEILING = 1.06;
    private static final double HEADROOM_OVER_FORCE = 1.03;
    private static final long CALM_MICROS = 3_000_000;

    private double topNewtons;
    private long fittingSinceMicros;

    double topNewtons() {
        return topNewtons;
    }

    /** Follows the ceiling and the greatest force in sight, newtons, at session time {@code nowMicros}. */
    void follow(double ceilingNewtons, double greatestNewtons, long nowMicros) {
        double enough = Ticks.roundTopNewtons(ceilingNewtons * HEADROOM_OVER_CEILING);
        double wanted = Math.max(enough, Ticks.roundTopNewtons(greatestNewtons * HEADROOM_OVER_FORCE));
        if (wanted >= topNewtons) {
            topNewtons = wanted;
            fittingSinceMicros = nowMicros;
        } else if (nowMicros - fittingSinceMicros >= CALM_MICROS || topNewtons == 0) {
            topNewtons = wanted;
        }
    }

    /** Begins anew, for another region. */
    void reset() {
        topNewtons = 0;
    }
}
