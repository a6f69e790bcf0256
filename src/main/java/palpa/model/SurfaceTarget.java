package palpa.model;

/**
 * How a contact surface turns a whole-hand target into its own.
 *
 * @param surface the part of the hand
 * @param areaSquareCentimetres contact area in cm2, above 0
 * @param share the fraction of the whole-hand force that is asked of it, above 0 to 1
 * @param source where the figures come from, a sentence; empty where nobody said
 */
public record SurfaceTarget(Surface surface, double areaSquareCentimetres, double share, String source) {

    public SurfaceTarget {
        if (!(areaSquareCentimetres > 0 && share > 0 && share <= 1)) {
            throw new IllegalArgumentException(surface + ": area " + areaSquareCentimetres + " cm2, share " + share);
        }
    }

    /** A surface of which nobody says where its figures come from. */
    public SurfaceTarget(Surface surface, double areaSquareCentimetres, double share) {
        this(surface, areaSquareCentimetres, share, "");
    }
}
