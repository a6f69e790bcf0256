package palpa.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The force targets of every region, surface and technique: data from a program file, never constants.
 *
 * <p>Immutable; any thread. The shipped table holds training defaults, which are no medical limits.
 *
 * @param name what it is called, empty where nobody named it
 * @param regions the targets of every region
 * @param surfaces area and share of every surface
 * @param comfortFactor the receiver's factor, 0.5 to 1.2, by which every band (not the ceiling) is multiplied
 */
public record TargetTable(
        String name, Map<Region, RegionTargets> regions, Map<Surface, SurfaceTarget> surfaces, double comfortFactor) {

    /** The least and the greatest comfort factor of a receiver. */
    public static final double LEAST_COMFORT = 0.5;

    public static final double MOST_COMFORT = 1.2;

    /** Newtons on one square centimetre at one kilopascal. */
    private static final double NEWTONS_PER_KILOPASCAL_CM2 = 0.1;

    public TargetTable {
        regions = Map.copyOf(regions);
        surfaces = Map.copyOf(surfaces);
        if (regions.size() != Region.values().length || surfaces.size() != Surface.values().length) {
            throw new IllegalArgumentException("targets for " + regions.keySet() + " and " + surfaces.keySet());
        }
        if (!(comfortFactor >= LEAST_COMFORT && comfortFactor <= MOST_COMFORT)) {
            throw new IllegalArgumentException("comfort factor " + comfortFactor + " is outside 0.5 to 1.2");
        }
    }

    /** A table without a name. */
    public TargetTable(Map<Region, RegionTargets> regions, Map<Surface, SurfaceTarget> surfaces, double comfortFactor) {
        this("", regions, surfaces, comfortFactor);
    }

    /** The same table under another name. */
    public TargetTable named(String newName) {
        return new TargetTable(newName, regions, surfaces, comfortFactor);
    }

    /** The same table for a receiver of another comfort factor. */
    public TargetTable withComfort(double newFactor) {
        return new TargetTable(name, regions, surfaces, newFactor);
    }

    /** The same table with other targets of one region. */
    public TargetTable with(RegionTargets changed) {
        Map<Region, RegionTargets> others = new EnumMap<>(regions);
        others.put(changed.region(), changed);
        return new TargetTable(name, others, surfaces, comfortFactor);
    }

    /** The same table with another surface. */
    public TargetTable with(SurfaceTarget changed) {
        Map<Surface, SurfaceTarget> others = new EnumMap<>(surfaces);
        others.put(changed.surface(), changed);
        return new TargetTable(name, regions, others, comfortFactor);
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
