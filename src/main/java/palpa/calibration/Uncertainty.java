package palpa.calibration;

/**
 * How far a force may be off, 19 times of 20: {@code sqrt(base^2 + (part * F)^2)}, twice the standard deviation of
 * what a curve got wrong on loads it was not fitted to. Immutable.
 *
 * @param baseNewtons at no load, newtons
 * @param part of the force, as a fraction
 */
public record Uncertainty(double baseNewtons, double part) {

    public Uncertainty {
        if (!(baseNewtons >= 0 && part >= 0)) {
            throw new IllegalArgumentException("uncertainty of " + baseNewtons + " N and " + part);
        }
    }

    /** The same, grown in proportion to the force where an error at a force, both in newtons, would else lie outside. */
    public Uncertainty covering(double errorNewtons, double forceNewtons) {
        double beyondBase = Math.max(0, errorNewtons * errorNewtons - baseNewtons * baseNewtons);
        double least = Math.sqrt(beyondBase) / forceNewtons;
        return least > part ? new Uncertainty(baseNewtons, least) : this;
    }

    /** At a force in newtons, in newtons. */
    public double newtons(double forceNewtons) {
        return Math.hypot(baseNewtons, part * forceNewtons);
    }
}
