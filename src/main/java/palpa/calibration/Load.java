package palpa.calibration;

import java.util.Optional;

/**
 * One reading of one channel under a known load: a row of a table of loads, or the mean of a hold. Immutable.
 *
 * @param channel name of the channel, a site's label as a rule
 * @param newtons the load, 0 or more
 * @param counts raw counts, not whole where it is a mean
 * @param pass which sweep over the loads it belongs to, from 0
 * @param direction whether loads were growing, where that is known
 * @param seconds time of the reading, NaN where it is not known
 * @param line its line in the file it came from, 0 where it came from none
 */
public record Load(
        String channel,
        double newtons,
        double counts,
        int pass,
        Optional<Direction> direction,
        double seconds,
        long line) {

    public Load {
        if (!(newtons >= 0 && Double.isFinite(newtons) && Double.isFinite(counts) && pass >= 0)) {
            throw new IllegalArgumentException(newtons + " N at " + counts + " counts in pass " + pass);
        }
    }

    /** A reading whose time and line nobody knows. */
    public static Load of(String channel, double newtons, double counts, int pass, Direction direction) {
        return new Load(channel, newtons, counts, pass, Optional.of(direction), Double.NaN, 0);
    }
}
