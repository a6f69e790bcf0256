package palpa.model;

import java.util.Optional;

/**
 * The three pressure levels of one region, surface and technique for ONE hand, and the ceiling above them. Immutable.
 *
 * <p>A level whose band begins at the ceiling or above it does not exist: a ceiling lowered to the top of light leaves light
 * alone. A ceiling in the bands goes with them where they are scaled down, so that what it cut off stays cut off.
 *
 * @param light the light band
 * @param moderate the moderate band, which begins where light ends
 * @param firm the firm band, or empty where firm is never allowed (the knee): all above moderate is then too much
 * @param ceilingNewtons the force never to exceed, in newtons, at or above the highest band
 */
public record LevelBands(ForceBand light, ForceBand moderate, Optional<ForceBand> firm, double ceilingNewtons) {

    public LevelBands {
        double top = firm.orElse(moderate).highNewtons();
        boolean joined = light.highNewtons() == moderate.lowNewtons()
                && firm.map(band -> band.lowNewtons() == moderate.highNewtons()).orElse(true);
        if (!joined) {
            throw new IllegalArgumentException("bands do not join: " + light + ", " + moderate + ", " + firm);
        }
        if (!(ceilingNewtons > 0 && Double.isFinite(ceilingNewtons))) {
            throw new IllegalArgumentException("ceiling " + ceilingNewtons + " N for bands up to " + top + " N");
        }
    }

    /** The level of {@code newtons} (0 or more); at or above the ceiling it is {@link Level#OVER} whatever the band. */
    public Level levelOf(double newtons) {
        if (newtons >= ceilingNewtons || newtons >= topNewtons()) {
            return Level.OVER;
        }
        if (newtons < light.lowNewtons()) {
            return Level.BELOW;
        }
        if (newtons < light.highNewtons()) {
            return Level.LIGHT;
        }
        return newtons < moderate.highNewtons() ? Level.MODERATE : Level.FIRM;
    }

    /** The upper edge of the highest band that exists, in newtons; it may be above the ceiling. */
    public double topNewtons() {
        return highestBand().highNewtons();
    }

    /** The band of {@code level}; empty for {@link Level#BELOW}, {@link Level#OVER} and for a level that does not exist. */
    public Optional<ForceBand> band(Level level) {
        if (!exists(level)) {
            return Optional.empty();
        }
        return level == Level.FIRM ? firm : Optional.of(level == Level.LIGHT ? light : moderate);
    }

    /** Whether {@code level} is one of the three and exists. Allocates nothing, as {@link #highest} and {@link #borne}. */
    public boolean exists(Level level) {
        return switch (level) {
            case LIGHT -> light.lowNewtons() < ceilingNewtons;
            case MODERATE -> moderate.lowNewtons() < ceilingNewtons;
            case FIRM -> firm.isPresent() && firm.get().lowNewtons() < ceilingNewtons;
            case BELOW, OVER -> false;
        };
    }

    /** {@code asked} where it exists, else the highest level that does. */
    public Level borne(Level asked) {
        return exists(asked) ? asked : highest();
    }

    /** The highest level that exists; light where the ceiling is below that as well. */
    public Level highest() {
        if (exists(Level.FIRM)) {
            return Level.FIRM;
        }
        return exists(Level.MODERATE) ? Level.MODERATE : Level.LIGHT;
    }

    /** The band of {@link #highest}. */
    public ForceBand highestBand() {
        return band(highest()).orElse(light);
    }

    /** Light and {@code highest} at most: the ceiling falls to the top of that band, where it is higher. */
    public LevelBands cappedAt(Level highest) {
        double top = band(highest).map(ForceBand::highNewtons).orElse(ceilingNewtons);
        return under(Math.min(ceilingNewtons, top));
    }

    /** The same bands under another ceiling. */
    public LevelBands under(double newCeilingNewtons) {
        return new LevelBands(light, moderate, firm, newCeilingNewtons);
    }

    /** The same bands times {@code factor}, under another ceiling, and under this one times the factor where it cuts them off. */
    public LevelBands scaled(double factor, double newCeilingNewtons) {
        boolean cutOff = ceilingNewtons <= firm.orElse(moderate).highNewtons();
        double ceiling = cutOff ? Math.min(newCeilingNewtons, factor * ceilingNewtons) : newCeilingNewtons;
        return new LevelBands(
                light.scaled(factor), moderate.scaled(factor), firm.map(band -> band.scaled(factor)), ceiling);
    }
}
