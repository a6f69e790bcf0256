package palpa.pipeline.feature;

import java.util.List;

/**
 * Features that are computed together. Driven by the samples' own time; one thread; allocates nothing a sample.
 *
 * <p>What a group knows after an instant rests on the samples up to it alone, never on what was decided from them. It looks
 * at the traces of {@link HandFeatures}, and at single samples or cells only where it has to.
 */
public interface FeatureGroup {

    /** A name for each value, unique over all groups: {@code group.what_unit}, e.g. {@code pulse.width_s}. */
    List<String> names();

    /** A stretch without holes begins: everything before it is forgotten. */
    default void begin(long timeMicros) {}

    /**
     * One sample.
     *
     * @param siteNewtons force of the 16 sites in their order, newtons, NaN where there is none; read during the call
     * @param totalNewtons the hand's force, newtons, 0 or more
     */
    default void sample(long timeMicros, double[] siteNewtons, double totalNewtons) {}

    /** A cell of {@link Cells#MICROS} is over: it is the newest of the traces now. */
    default void cell() {}

    /** Writes its values as they are at {@code nowMicros} into {@code into}, from {@code at} on; NaN where unknown. */
    void fill(long nowMicros, double[] into, int at);
}
