package palpa.glove.scenario;

import java.util.List;

/**
 * What both hands do, bout after bout, over and over. Immutable.
 *
 * @param name its name on the command line
 * @param bouts the bouts of one round, at least one
 */
public record Scenario(String name, List<Bout> bouts) {

    public Scenario {
        bouts = List.copyOf(bouts);
        if (bouts.isEmpty()) {
            throw new IllegalArgumentException("scenario " + name + " has no bout");
        }
    }

    /** Length of one round, microseconds. */
    public long roundMicros() {
        return Math.round(bouts.stream().mapToDouble(Bout::seconds).sum() * 1e6);
    }
}
