package palpa.model;

import java.util.Optional;

/**
 * What one region bears, for one hand.
 *
 * @param region the part of the leg
 * @param wholeHand bands and ceiling for the whole hand, in newtons
 * @param thumbCeilingKilopascals the greatest mean pressure, reached first by small surfaces, in kPa
 * @param percussion bands and ceiling of a strike's peak, or empty where nobody should strike
 * @param source where the figures come from, a sentence; empty where nobody said
 */
public record RegionTargets(
        Region region,
        LevelBands wholeHand,
        double thumbCeilingKilopascals,
        Optional<LevelBands> percussion,
        String source) {

    public RegionTargets {
        if (!(thumbCeilingKilopascals > 0 && Double.isFinite(thumbCeilingKilopascals))) {
            throw new IllegalArgumentException(region + ": ceiling " + thumbCeilingKilopascals + " kPa");
        }
    }

    /** Targets of which nobody says where they come from. */
    public RegionTargets(
            Region region, LevelBands wholeHand, double thumbCeilingKilopascals, Optional<LevelBands> percussion) {
        this(region, wholeHand, thumbCeilingKilopascals, percussion, "");
    }
}
