package palpa.coaching;

/**
 * How fast one hand should repeat a technique. Immutable.
 *
 * <p>Beyond the cue limits a hand is told to change; it is told so until it is within the clear limits again, so that a
 * rate on the edge does not flicker.
 *
 * @param cueBelowHertz slower than this is too slow, strokes a second of one hand
 * @param clearFromHertz at least the limit above
 * @param clearToHertz above the one before
 * @param cueAboveHertz faster than this is too fast, at least the one before
 * @param pauseSeconds strokes further apart than this belong to different bouts, seconds, above 0
 * @param phaseToleranceDegrees how far from half a cycle (or from none) the other hand may be, 0 to 90 degrees
 * @param mustAlternate whether the hands have to move in turn, rather than in turn or at once
 */
public record Rhythm(
        double cueBelowHertz,
        double clearFromHertz,
        double clearToHertz,
        double cueAboveHertz,
        double pauseSeconds,
        double phaseToleranceDegrees,
        boolean mustAlternate) {

    public Rhythm {
        boolean rising = cueBelowHertz >= 0
                && clearFromHertz >= cueBelowHertz
                && clearToHertz > clearFromHertz
                && cueAboveHertz >= clearToHertz;
        if (!rising) {
            throw new IllegalArgumentException("rates do not rise: " + cueBelowHertz + ", " + clearFromHertz + ", "
                    + clearToHertz + ", " + cueAboveHertz + " Hz");
        }
        if (!(pauseSeconds > 0 && phaseToleranceDegrees >= 0 && phaseToleranceDegrees <= 90)) {
            throw new IllegalArgumentException(
                    "pause " + pauseSeconds + " s, phase tolerance " + phaseToleranceDegrees + " degrees");
        }
    }
}
