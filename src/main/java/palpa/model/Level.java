package palpa.model;

/** How hard a hand presses, against the bands of the region and surface; {@link #OVER} is above firm or the ceiling. */
public enum Level implements Labelled {
    BELOW,
    LIGHT,
    MODERATE,
    FIRM,
    OVER
}
