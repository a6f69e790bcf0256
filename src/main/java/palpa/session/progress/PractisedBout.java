package palpa.session.progress;

import java.util.Optional;
import java.util.OptionalDouble;
import palpa.model.Region;
import palpa.model.Technique;

/**
 * One bout of a practice: a run of one step. Immutable.
 *
 * @param step number of the step in its program, from 0
 * @param technique what it asked for, empty where any was right
 * @param region where it began
 * @param points its score, 0 to 100, empty where it asked for nothing that can be judged
 * @param inBandShare part of the working time in the asked band, 0 to 1, empty where no level was asked
 * @param workSeconds seconds in which at least one hand did what was asked, 0 or more
 */
public record PractisedBout(
        int step,
        Optional<Technique> technique,
        Region region,
        OptionalDouble points,
        OptionalDouble inBandShare,
        double workSeconds) {

    public PractisedBout {
        if (step < 0 || !(workSeconds >= 0)) {
            throw new IllegalArgumentException("step " + step + " with " + workSeconds + " s of work");
        }
        Figures.refuse(points, inBandShare);
    }
}
