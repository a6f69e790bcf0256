package palpa.pipeline.feature;

import java.util.List;
import palpa.model.SiteSet;

/**
 * All features of one hand, group after group. Driven by the samples' own time; one thread; allocates nothing a sample.
 */
public final class HandFeatures {

    private final List<FeatureGroup> groups;
    private final List<String> names;
    private final double[] values;

    /**
     * @param sites the sites that have a sensor; empty where only the hand's total is known
     * @param rateHertz nominal sampling rate, 10 to 2000 hertz
     */
    public HandFeatures(SiteSet sites, double rateHertz) {
        groups = List.of();
        names = groups.stream().flatMap(group -> group.names().stream()).toList();
        values = new double[names.size()];
    }

    /** The names of all features, in the order of {@link #values}; the same for every glove and rate. */
    public List<String> names() {
        return names;
    }

    /** A stretch without holes begins. */
    public void begin(long timeMicros) {
        for (FeatureGroup group : groups) {
            group.begin(timeMicros);
        }
    }

    /** One sample; see {@link FeatureGroup#sample}. */
    public void sample(long timeMicros, double[] siteNewtons, double totalNewtons) {
        for (FeatureGroup group : groups) {
            group.sample(timeMicros, siteNewtons, totalNewtons);
        }
    }

    /** The features as they are at {@code nowMicros}, NaN where unknown: a view, overwritten by the next call. */
    public double[] values(long nowMicros) {
        int at = 0;
        for (FeatureGroup group : groups) {
            group.fill(nowMicros, values, at);
            at += group.names().size();
        }
        return values;
    }
}
