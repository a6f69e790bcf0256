package palpa.model;

import java.util.Optional;

/**
 * The three pressure levels of one region, surface and technique for ONE hand, and the ceiling above them.
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

    /** The upper edge of the highest allowed band, in newtons. */
    public double topNewtons() {
        return firm.orElse(moderate).highNewtons();
    }

    /** The band of {@code level}; empty for {@link Level#BELOW}, {@link Level#OVER} and for firm where it is never. */
    public Optional<ForceBand> band(Level level) {
        return switch (level) {
            case LIGHT -> Optional.of(light);
            case MODERATE -> Optional.of(moderate);
            case FIRM -> firm;
            case BELOW, OVER -> Optional.empty();
        };
    }

    /** The same bands times {@code factor}, under another ceiling. */
    public LevelBands scaled(double factor, double newCeilingNewtons) {
        return new LevelBands(
                light.scaled(factor),
                moderate.scaled(factor),
                firm.map(band -> band.scaled(factor)),
                newCeilingNewtons);
    }
}
