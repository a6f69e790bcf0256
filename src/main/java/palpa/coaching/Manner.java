package palpa.coaching;

import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Surface;

/**
 * In what manner a step is done. Immutable.
 *
 * @param leg the receiver's leg, or empty where either is right
 * @param left the surface asked of the left hand, or empty where any is right
 * @param right the surface asked of the right hand
 * @param hands which hands, and how they go together
 * @param beatsPerMinute strokes of both hands together that the metronome beats, 0 for none, at most 600
 */
public record Manner(
        Optional<Leg> leg, Optional<Surface> left, Optional<Surface> right, HandUse hands, int beatsPerMinute) {

    /** As one likes. */
    public static final Manner ANY = new Manner(Optional.empty(), Optional.empty(), Optional.empty(), HandUse.ANY, 0);

    /** The fastest metronome, strokes a minute: percussion of both hands is accepted up to 10 a second. */
    public static final int MOST_BEATS = 600;

    public Manner {
        if (beatsPerMinute < 0 || beatsPerMinute > MOST_BEATS) {
            throw new IllegalArgumentException(beatsPerMinute + " beats a minute are outside 0 to " + MOST_BEATS);
        }
    }

    /** The surface asked of {@code hand}, or empty where any is right. */
    public Optional<Surface> surface(Hand hand) {
        return hand == Hand.LEFT ? left : right;
    }

    /** Whether the two hands are asked for different surfaces, as in chopping with a fist and an edge. */
    public boolean hasRoles() {
        return left.isPresent() && right.isPresent() && !left.equals(right);
    }
}
