package palpa.coaching.score;

/** A share of points that runs in a straight line. Stateless. */
final class Linear {

    private Linear() {}

    /** 1 at {@code full} and before it, 0 at {@code none} and beyond, in between on the line; either may be the greater. */
    static double share(double value, double full, double none) {
        return Math.max(0, Math.min(1, (value - none) / (full - none)));
    }
}
