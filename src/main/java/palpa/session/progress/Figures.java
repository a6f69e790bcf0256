package palpa.session.progress;

import java.util.OptionalDouble;

/** What a score and a share in the band may be. */
final class Figures {

    private static final double MOST_POINTS = 100;

    private Figures() {}

    static void refuse(OptionalDouble points, OptionalDouble share) {
        if (!isWithin(points, MOST_POINTS) || !isWithin(share, 1)) {
            throw new IllegalArgumentException("score of " + points + ", in the band " + share);
        }
    }

    private static boolean isWithin(OptionalDouble value, double most) {
        return value.isEmpty() || value.getAsDouble() >= 0 && value.getAsDouble() <= most;
    }

    /** NaN is not known. */
    static OptionalDouble known(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
