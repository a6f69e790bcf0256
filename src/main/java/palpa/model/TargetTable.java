package palpa.model;

import java.util.Map;
import java.util.Optional;

/**
 * The force targets of every region, surface and technique: data from a program file, never constants.
 *
 * <p>Immutable; any thread. The shipped table holds training defaults, which are no medical limits.
 *
 * @param regions the targets of every region
 * @param surfaces area and share of every surface
 * @param comfortFactor the receiver's factor, 0.5 to 1.2, by which every band (not the ceiling) is multiplied
 */
public record TargetTable(
        Map<Region, RegionTargets> regions, Map<Surface, SurfaceTarget> surfaces, double comfortFactor) {

    /** Newtons on one square centimetre at one kilopascal. */
    private static final double NEWTONS_PER_KILOPASCAL_CM2 = 0.1;

    public TargetTable {
        regions = Map.copyOf(regions);
        surfaces = Map.copyOf(surfaces);
        if (regions.size() != Region.values().length || surfaces.size() != Surface.values().length) {
            throw new IllegalArgumentException("targets for " + regions.keySet() + " and " + surfaces.keySet());
        }
        if (!(comfortFactor >= 0.5 && comfortFactor <= 1.2)) {
            throw new IllegalArgumentException("comfort factor " + comfortFactor + " is outside 0.5 to 1.2");
        }
    }

    /** Whether {@code region} may be struck at all. */
    public boolean percussionAllowed(Region region) {
        return regions.get(region).percussion().isPresent();
    }

    /**
     * The bands one hand is judged by. Percussion has bands of its own for the strike's peak; where it is not allowed,
     * and for every other technique, the whole-hand bands are multiplied by the surface's share. The ceiling is the
     * lower of the whole-hand ceiling in newtons and the pressure ceiling over the surface's area.
     */
    public LevelBands bands(Region region, Surface surface, Technique technique) {
        RegionTargets target = regions.get(region);
        Optional<LevelBands> percussion = target.percussion();
        if (technique == Technique.PERCUSSION && percussion.isPresent()) {
            return comfortable(percussion.get(), 1.0, percussion.get().ceilingNewtons());
        }
        SurfaceTarget contact = surfaces.get(surface);
        double byPressure =
                target.thumbCeilingKilopascals() * contact.areaSquareCentimetres() * NEWTONS_PER_KILOPASCAL_CM2;
        double ceiling = Math.min(target.wholeHand().ceilingNewtons(), byPressure);
        return comfortable(target.wholeHand(), contact.share(), ceiling);
    }

    private LevelBands comfortable(LevelBands bands, double share, double ceilingNewtons) {
        return bands.scaled(share * comfortFactor, ceilingNewtons);
    }
}
