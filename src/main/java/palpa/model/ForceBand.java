package palpa.model;

/**
 * A half-open range of force: the upper edge belongs to the next band.
 *
 * @param lowNewtons lower edge in newtons, 0 or more, inside the band
 * @param highNewtons upper edge in newtons, above the lower edge, outside the band
 */
public record ForceBand(double lowNewtons, double highNewtons) {

    public ForceBand {
        if (!(lowNewtons >= 0 && highNewtons > lowNewtons && Double.isFinite(highNewtons))) {
            throw new IllegalArgumentException("not a force band: " + lowNewtons + " to " + highNewtons + " N");
        }
    }

    public boolean contains(double newtons) {
        return newtons >= lowNewtons && newtons < highNewtons;
    }

    public ForceBand scaled(double factor) {
        return new ForceBand(lowNewtons * factor, highNewtons * factor);
    }
}
