package palpa.session.calibrating;

/**
 * A load that was held. Immutable.
 *
 * @param newtons the load: what the scale said where there is one, else what was asked
 * @param counts mean raw counts while it was held
 */
public record Taken(double newtons, double counts) {

    public Taken {
        if (!(newtons >= 0 && Double.isFinite(newtons) && Double.isFinite(counts))) {
            throw new IllegalArgumentException(newtons + " N at " + counts + " counts");
        }
    }
}
