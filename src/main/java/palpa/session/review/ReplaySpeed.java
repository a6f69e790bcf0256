package palpa.session.review;

/** How fast a recording is played. */
public enum ReplaySpeed {
    QUARTER(0.25),
    HALF(0.5),
    REAL(1),
    DOUBLE(2),
    FOURFOLD(4),
    EIGHTFOLD(8);

    private final double factor;

    ReplaySpeed(double factor) {
        this.factor = factor;
    }

    /** Session seconds a second. */
    public double factor() {
        return factor;
    }

    /** The next one up; the fastest stays. */
    public ReplaySpeed faster() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The next one down; the slowest stays. */
    public ReplaySpeed slower() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
