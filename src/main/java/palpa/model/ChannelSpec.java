package palpa.model;

import java.util.Optional;

/**
 * One channel of a glove, as its descriptor announces it.
 *
 * @param name the name the glove gives it; for force channels a site's label, or {@code total}
 * @param kind what it measures
 * @param minCounts least raw value it can send
 * @param maxCounts greatest raw value it can send, above the least
 * @param unit the unit of {@code counts * scale}, e.g. {@code count}, {@code g}
 * @param scale units a count, not 0
 */
public record ChannelSpec(String name, ChannelKind kind, int minCounts, int maxCounts, String unit, double scale) {

    /** The name of a force channel that carries the sum of a hand. */
    public static final String TOTAL = "total";

    /** A longer name stands for no channel in a table or a profile, characters. */
    public static final int MAX_NAME = 64;

    public ChannelSpec {
        if (maxCounts <= minCounts || !(Double.isFinite(scale) && scale != 0)) {
            throw new IllegalArgumentException(
                    "channel " + name + ": range " + minCounts + " to " + maxCounts + ", scale " + scale);
        }
    }

    /** The site this channel measures, or empty for a total, an inertial channel or an unknown name. */
    public Optional<Site> site() {
        return kind == ChannelKind.FORCE ? Labelled.parse(Site.class, name) : Optional.empty();
    }

    public boolean isTotal() {
        return kind == ChannelKind.FORCE && name.equalsIgnoreCase(TOTAL);
    }
}
