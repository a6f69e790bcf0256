package palpa.session.review;

import java.util.Optional;
import palpa.coaching.score.Deviation;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;

/**
 * Something that went wrong at one place of a session: what "next error" goes to. Immutable.
 *
 * @param span from where it began to where it was over
 * @param kind what
 * @param hand which hand, or empty for both together
 * @param region where
 * @param technique doing what
 * @param strokes how many strokes running, 0 where strokes are not what is counted
 * @param newtons the force that stands for it (greatest of too firm ones, least of too soft ones), NaN where force does
 *     not matter
 * @param rateHertz the rate that stands for it, strokes a second of one hand, NaN where it does not matter
 */
public record Fault(
        TimeSpan span,
        Deviation.Kind kind,
        Optional<Hand> hand,
        Region region,
        Technique technique,
        int strokes,
        double newtons,
        double rateHertz) {}
