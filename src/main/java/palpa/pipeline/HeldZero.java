package palpa.pipeline;

import java.util.List;

/**
 * What every channel of a glove read with no load when its zero was last learnt, in the order of its descriptor. Immutable; any
 * thread.
 *
 * @param newtons by the glove's curves: what is taken off the force they give
 * @param counts mean raw counts then, from which another profile finds newtons of its own
 */
public record HeldZero(List<Double> newtons, List<Double> counts) {

    /** @throws IllegalArgumentException where the two differ in number, or one is no number */
    public HeldZero {
        newtons = List.copyOf(newtons);
        counts = List.copyOf(counts);
        if (newtons.size() != counts.size()
                || !newtons.stream().allMatch(Double::isFinite)
                || !counts.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("zero of " + newtons + " N at " + counts);
        }
    }
}
