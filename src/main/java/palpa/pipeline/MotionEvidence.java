package palpa.pipeline;

/**
 * What the course of force says for kneading against stroking: squeezes rise and fall all the time, a stroke ramps up and
 * then stays.
 *
 * <p>Three measures, each turned into natural log odds (positive for kneading) and added:
 *
 * <ul>
 *   <li>activity {@code A = TV / (mean F * T)} in 1/s: the total variation of 100 ms means over the last 1.5 s after the
 *       first 0.5 s of the contact. A raised cosine of depth {@code d} at {@code f} has {@code A = 2 d f / (1 - d/2)}:
 *       0.86 at the usual 60 % and 0.5 Hz, 0.3 at the gentlest accepted; a plateau that wanders by 7 to 22 % at up to
 *       0.2 Hz has 0.06 to 0.25. Odds {@code 1.8 ln(A / 0.36)}. Means of 100 ms let a tremor of 8 to 12 Hz cancel; steps
 *       within 2.5 deviations of the noise wait until they have added up.
 *   <li>squeeze cycles seen in this contact: 1.6 for each of the last three of 0.3 to 4.5 s (2.8 to 0.3 Hz, where a
 *       beginner scatters by a third).
 *   <li>stillness: no turn of the force for over 1.6 s (half a cycle at the slowest rate accepted), up to -2.
 * </ul>
 */
final class MotionEvidence {

    private static final double RAMP_SECONDS = 0.5;
    private static final double WINDOW_SECONDS = 1.5;
    private static final int BLOCK_CELLS = 5;
    private static final double BALANCED_ACTIVITY = 0.36;
    private static final double ACTIVITY_WEIGHT = 1.8;
    private static final double MOST_BY_ACTIVITY = 3;
    private static final double NOISE_DEVIATIONS = 2.5;
    private static final double FULL_WEIGHT_SECONDS = 0.8;
    private static final double ODDS_OF_A_CYCLE = 1.6;
    private static final int MOST_CYCLES = 3;
    private static final double SHORTEST_CYCLE_SECONDS = 0.3;
    private static final double LONGEST_CYCLE_SECONDS = 4.5;
    private static final double STILL_SECONDS = 1.6;
    private static final double MOST_BY_STILLNESS = 2;

    private final ForceCells cells;
    private final RestLevel rest;
    private int cycles;

    MotionEvidence(ForceCells cells, RestLevel rest) {
        this.rest = rest;
        this.cells = cells;
    }

    /** A contact began. */
    void begin() {
        cycles = 0;
    }

    /** A cycle from valley to valley was seen. */
    void cycle(double seconds) {
        boolean likeASqueeze = seconds >= SHORTEST_CYCLE_SECONDS && seconds <= LONGEST_CYCLE_SECONDS;
        cycles = likeASqueeze ? Math.min(MOST_CYCLES, cycles + 1) : 0;
    }

    /** Log odds of kneading against stroking, natural. */
    double logOdds(long nowMicros, long beganMicros, long lastTurnMicros) {
        double sinceTurn = (nowMicros - lastTurnMicros) / 1e6;
        double stillness = -MOST_BY_STILLNESS * Math.max(0, Math.min(1, (sinceTurn - STILL_SECONDS) / 0.8));
        double kept = sinceTurn > LONGEST_CYCLE_SECONDS ? 0 : cycles * ODDS_OF_A_CYCLE;
        return activity(nowMicros, beganMicros) + kept + stillness;
    }

    private double activity(long nowMicros, long beganMicros) {
        double seconds = Math.min(WINDOW_SECONDS, (nowMicros - beganMicros) / 1e6 - RAMP_SECONDS);
        long last = ForceCells.cellOf(nowMicros);
        int blocks = (int) (seconds * 1e6 / (BLOCK_CELLS * ForceCells.CELL_MICROS));
        if (blocks < 2) {
            return 0;
        }
        double activity = variation(last, blocks);
        if (Double.isNaN(activity)) {
            return 0;
        }
        double odds = ACTIVITY_WEIGHT * Math.log(Math.max(activity, 1e-3) / BALANCED_ACTIVITY);
        double bounded = Math.max(-MOST_BY_ACTIVITY, Math.min(MOST_BY_ACTIVITY, odds));
        return bounded * Math.min(1, seconds / FULL_WEIGHT_SECONDS);
    }

    /** Total variation over mean and time of the last {@code blocks} blocks of 100 ms, per second. */
    private double variation(long lastCell, int blocks) {
        double stepSeconds = BLOCK_CELLS * ForceCells.CELL_MICROS / 1e6;
        double noise = NOISE_DEVIATIONS * rest.noiseOfMean(stepSeconds);
        double total = 0;
        double sum = 0;
        int felt = 0;
        double before = Double.NaN;
        for (int block = blocks - 1; block >= 0; block--) {
            long end = lastCell - (long) block * BLOCK_CELLS;
            double mean = cells.mean(end - BLOCK_CELLS + 1, end);
            if (Double.isNaN(mean)) {
                continue;
            }
            double step = Math.abs(mean - before);
            total += step > noise ? step : 0;
            before = step <= noise ? before : mean;
            sum += mean;
            felt++;
        }
        return sum > 0 ? total / (sum / felt) / ((blocks - 1) * stepSeconds) : Double.NaN;
    }
}
