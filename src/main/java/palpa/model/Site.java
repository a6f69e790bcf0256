package palpa.model;

/**
 * A place on the glove that may carry a force sensor; a glove reports which of them it has.
 *
 * <p>The order is the order of the columns of every table and of every array indexed by {@link #ordinal()}.
 */
public enum Site implements Labelled {
    THUMB_TIP,
    INDEX_TIP,
    MIDDLE_TIP,
    RING_TIP,
    LITTLE_TIP,
    INDEX_MID,
    MIDDLE_MID,
    RING_MID,
    LITTLE_MID,
    THENAR,
    PALM_CENTRE,
    HYPOTHENAR,
    PALM_HEEL,
    ULNAR_EDGE,
    KNUCKLE_RADIAL,
    KNUCKLE_ULNAR;

    /** Number of sites, for arrays indexed by {@link #ordinal()}. */
    public static final int COUNT = 16;
}
