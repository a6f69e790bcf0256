package palpa.pipeline;

import java.util.List;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.SiteSet;
import palpa.model.TargetTable;
import palpa.recognition.ModelCard;
import palpa.recognition.TechniqueModel;

/**
 * What a {@link HandPipeline} has to know before its first sample. Immutable.
 *
 * @param hand the hand
 * @param sites the sites that have a sensor; empty where only the hand's total is known
 * @param rateHertz nominal sampling rate, 10 to 2000 hertz
 * @param region the region being worked at the start
 * @param targets the bands levels are judged by
 * @param model what tells the techniques apart
 */
public record HandSetup(
        Hand hand, SiteSet sites, double rateHertz, Region region, TargetTable targets, TechniqueModel model) {

    /** A model that knows no class: nothing is told apart, for whom features or forces are enough. */
    public static final TechniqueModel UNJUDGED = new TechniqueModel(
            new ModelCard("none", "none", List.of(), 0, 0, Double.NaN, Double.NaN, ""),
            List.of(),
            List.of(),
            (features, into) -> {},
            1,
            0,
            0);

    public HandSetup {
        if (!(rateHertz >= 10 && rateHertz <= 2000)) {
            throw new IllegalArgumentException("sampling rate " + rateHertz + " Hz is outside 10 to 2000");
        }
    }
}
