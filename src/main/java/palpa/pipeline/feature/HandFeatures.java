package palpa.pipeline.feature;

import java.util.List;
import java.util.stream.Stream;
import palpa.model.SiteSet;

/**
 * All features of one hand, group after group. Driven by the samples' own time; one thread; allocates nothing a sample.
 *
 * <p>Any rate from 10 to 2000 Hz, any subset of sites: what those cannot show is NaN. What is known at an instant rests on
 * the samples up to it, however they were handed over and however often {@link #values} was asked.
 */
public final class HandFeatures {

    private final ForceTrace force;
    private final SiteTrace sites;
    private final FeatureGroup[] groups;
    private final List<String> names;
    private final double[] values;
    private long openCell;

    /**
     * @param sites the sites that have a sensor; empty where only the hand's total is known
     * @param rateHertz nominal sampling rate, 10 to 2000 hertz
     * @param others further groups, behind those of this package
     */
    public HandFeatures(SiteSet sites, double rateHertz, FeatureGroup... others) {
        force = new ForceTrace(sites);
        this.sites = new SiteTrace(sites);
        WindowFeatures shortest = new WindowFeatures(force, 0.3);
        WindowFeatures second = new WindowFeatures(force, shortest, 1);
        WindowFeatures two = new WindowFeatures(force, second, 2);
        FeatureGroup[] own = {
            shortest,
            second,
            two,
            new WindowFeatures(force, two, 4),
            new SteadyFeatures(force),
            new ContactFeatures(force),
            new PulseFeatures(force, rateHertz),
            new RhythmFeatures(force),
            new SlowFeatures(force),
            new SpreadFeatures(this.sites),
            new TravelFeatures(this.sites, 1),
            new TravelFeatures(this.sites, 2),
            new PartFeatures(this.sites, sites)
        };
        groups = Stream.concat(Stream.of(own), Stream.of(others)).toArray(FeatureGroup[]::new);
        names = List.of(groups).stream()
                .flatMap(group -> group.names().stream())
                .toList();
        values = new double[names.size()];
        begin(0);
    }

    /** The names of all features, in the order of {@link #values}; the same for every glove and rate. */
    public List<String> names() {
        return names;
    }

    /** A stretch without holes begins. */
    public void begin(long timeMicros) {
        openCell = Cells.cellOf(timeMicros);
        force.clear();
        sites.clear();
        for (FeatureGroup group : groups) {
            group.begin(timeMicros);
        }
    }

    /**
     * One sample.
     *
     * @param siteNewtons force of the 16 sites in their order, newtons, NaN where there is none; read during the call
     * @param totalNewtons the hand's force, newtons, 0 or more
     */
    public void sample(long timeMicros, double[] siteNewtons, double totalNewtons) {
        closeCellsUntil(timeMicros - 1);
        force.add(totalNewtons);
        sites.add(siteNewtons);
        for (FeatureGroup group : groups) {
            group.sample(timeMicros, siteNewtons, totalNewtons);
        }
    }

    /** The features as they are at {@code nowMicros}, NaN where unknown: a view, overwritten by the next call. */
    public double[] values(long nowMicros) {
        closeCellsUntil(nowMicros);
        int at = 0;
        for (FeatureGroup group : groups) {
            group.fill(nowMicros, values, at);
            at += group.names().size();
        }
        return values;
    }

    private void closeCellsUntil(long timeMicros) {
        while (openCell * Cells.MICROS <= timeMicros) {
            force.close();
            sites.close();
            for (FeatureGroup group : groups) {
                group.cell();
            }
            openCell++;
        }
    }
}
