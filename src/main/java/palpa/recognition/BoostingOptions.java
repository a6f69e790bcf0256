package palpa.recognition;

/**
 * How trees are boosted; the defaults are measured, not sacred.
 *
 * @param rounds trees a class
 * @param depth questions on the longest way to a leaf, 1 to 8
 * @param shrinkage share of a tree that is added, above 0 to 1
 * @param ridge L2 penalty of a leaf, in units of a second derivative of the loss
 * @param leastWeight least sum of second derivatives in a leaf
 * @param rowShare share of the rows each round sees, above 0 to 1
 * @param featureShare share of the features each tree sees, above 0 to 1
 * @param seed where chance starts
 */
public record BoostingOptions(
        int rounds,
        int depth,
        double shrinkage,
        double ridge,
        double leastWeight,
        double rowShare,
        double featureShare,
        long seed) {

    public BoostingOptions {
        if (rounds < 1
                || depth < 1
                || depth > 8
                || !isShare(shrinkage)
                || !isShare(rowShare)
                || !isShare(featureShare)) {
            throw new IllegalArgumentException("boosting " + rounds + " rounds of depth " + depth + ", shares "
                    + shrinkage + ", " + rowShare + ", " + featureShare);
        }
    }

    /** Rounds that serve a few people's recordings; the examples of hundreds bear more. */
    public static final int USUAL_ROUNDS = 100;

    /** Rounds that teach trees of many rounds something new without letting them forget. */
    public static final int FURTHER_ROUNDS = 40;

    /** The usual way. */
    public static BoostingOptions standard(long seed) {
        return standard(USUAL_ROUNDS, seed);
    }

    /** The usual way, with another number of rounds. */
    public static BoostingOptions standard(int rounds, long seed) {
        return new BoostingOptions(rounds, 4, 0.1, 5, 2, 0.5, 0.4, seed);
    }

    private static boolean isShare(double share) {
        return share > 0 && share <= 1;
    }
}
