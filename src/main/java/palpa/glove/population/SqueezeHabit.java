package palpa.glove.population;

/**
 * How somebody kneads. Immutable.
 *
 * @param wave force over a cycle, above the force between two squeezes
 * @param hertz squeezes a second
 * @param thumbDepth part of the peak by which the thumb's force goes down between squeezes, 0 to 1
 * @param fingerDepth the same of the fingers
 * @param baseDepth the same of the palm
 * @param fingerLag how far the fingers follow the thumb, as a part of the cycle
 * @param baseLag how far the palm follows the thumb, as a part of the cycle
 * @param letGo part of the cycle in which the hand is off, 0 for none
 * @param rampSeconds how long settling and releasing take
 * @param drift how far the mean force goes up and down over some cycles, as a fraction
 */
record SqueezeHabit(
        Wave wave,
        double hertz,
        double thumbDepth,
        double fingerDepth,
        double baseDepth,
        double fingerLag,
        double baseLag,
        double letGo,
        double rampSeconds,
        double drift) {

    /** The hand settles to the force between squeezes: the less that is, the sooner. */
    private static final double FULL_SETTLING = 0.3;

    double settlingSeconds() {
        return rampSeconds * Math.min(1, (1 - depth(PressPart.THUMB)) / FULL_SETTLING);
    }

    double depth(PressPart part) {
        if (letGo > 0) {
            return 1;
        }
        return switch (part) {
            case THUMB -> thumbDepth;
            case FINGERS -> fingerDepth;
            case BASE -> baseDepth;
        };
    }

    double lag(PressPart part) {
        return switch (part) {
            case THUMB -> 0;
            case FINGERS -> fingerLag;
            case BASE -> baseLag;
        };
    }
}
