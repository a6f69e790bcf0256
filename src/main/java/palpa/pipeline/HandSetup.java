package palpa.pipeline;

import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.SiteSet;
import palpa.model.TargetTable;

/**
 * What a {@link HandPipeline} has to know before its first sample. Immutable.
 *
 * @param hand the hand
 * @param sites the sites that have a sensor; empty where only the hand's total is known
 * @param rateHertz nominal sampling rate, 10 to 2000 hertz
 * @param region the region being worked at the start
 * @param targets the bands levels are judged by
 */
public record HandSetup(Hand hand, SiteSet sites, double rateHertz, Region region, TargetTable targets) {

    public HandSetup {
        if (!(rateHertz >= 10 && rateHertz <= 2000)) {
            throw new IllegalArgumentException("sampling rate " + rateHertz + " Hz is outside 10 to 2000");
        }
    }
}
