package palpa.coaching.safety;

import java.util.EnumSet;
import java.util.Set;
import palpa.model.Labelled;
import palpa.model.Region;

/**
 * One thing that is other than the program says; its words stand at {@code safety.change.<label>}. Immutable.
 *
 * @param kind what
 * @param regions where, empty for everywhere or where that does not matter
 * @param steps steps that are other for it
 */
public record Change(Kind kind, Set<Region> regions, int steps) {

    /** What can be changed, in the order it is told. */
    public enum Kind implements Labelled {
        STRETCH_FIRST,
        REGIONS_LEFT_OUT,
        NO_PERCUSSION,
        LIGHT_ONLY,
        MODERATE_AT_MOST,
        FLAT_FINGERS,
        NO_TOOLS,
        NO_LUBRICANT,
        COMFORT
    }

    public Change {
        EnumSet<Region> inOrder = EnumSet.noneOf(Region.class);
        inOrder.addAll(regions);
        regions = java.util.Collections.unmodifiableSet(inOrder);
        if (steps < 0) {
            throw new IllegalArgumentException(steps + " steps");
        }
    }
}
