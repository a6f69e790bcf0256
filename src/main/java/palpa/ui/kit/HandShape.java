package palpa.ui.kit;

import palpa.model.Hand;
import palpa.model.Site;

/**
 * Our own drawing of a hand with the palm towards us: where its parts and its force sites are.
 *
 * <p>Coordinates are those of the left hand, whose thumb is then at the left; the right hand is its mirror image.
 */
final class HandShape {

    static final double WIDTH = 112;
    static final double HEIGHT = 156;

    static final String PALM =
            "M27 86 C25 68 36 61 60 61 C86 61 97 66 97 82 C98 106 91 128 84 148 L45 148" + " C38 128 29 108 27 86 Z";

    /** A finger as a thick line: from, to, and its thickness. */
    record Finger(double fromX, double fromY, double toX, double toY, double thickness) {}

    static final Finger[] FINGERS = {
        new Finger(42, 118, 11, 84, 20),
        new Finger(38, 78, 31, 30, 17),
        new Finger(55, 74, 53, 17, 17),
        new Finger(72, 76, 75, 25, 17),
        new Finger(88, 84, 96, 46, 15),
    };

    private HandShape() {}

    static double x(Site site, Hand hand) {
        double left = leftX(site);
        return hand == Hand.LEFT ? left : WIDTH - left;
    }

    private static double leftX(Site site) {
        return switch (site) {
            case THUMB_TIP -> 12;
            case INDEX_TIP -> 31;
            case MIDDLE_TIP -> 53;
            case RING_TIP -> 75;
            case LITTLE_TIP -> 95.5;
            case INDEX_MID -> 35;
            case MIDDLE_MID -> 54;
            case RING_MID -> 73;
            case LITTLE_MID -> 91.5;
            case THENAR -> 42;
            case PALM_CENTRE -> 61;
            case HYPOTHENAR -> 79;
            case PALM_HEEL -> 62;
            case ULNAR_EDGE -> 94;
            case KNUCKLE_RADIAL -> 43;
            case KNUCKLE_ULNAR -> 78;
        };
    }

    static double y(Site site) {
        return switch (site) {
            case THUMB_TIP -> 85;
            case INDEX_TIP -> 31;
            case MIDDLE_TIP -> 18;
            case RING_TIP -> 26;
            case LITTLE_TIP -> 47;
            case INDEX_MID, RING_MID -> 54;
            case MIDDLE_MID -> 47;
            case LITTLE_MID -> 66;
            case THENAR -> 110;
            case PALM_CENTRE -> 99;
            case HYPOTHENAR -> 116;
            case PALM_HEEL -> 136;
            case ULNAR_EDGE -> 98;
            case KNUCKLE_RADIAL, KNUCKLE_ULNAR -> 77;
        };
    }
}
