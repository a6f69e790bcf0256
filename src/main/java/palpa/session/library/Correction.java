package palpa.session.library;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.model.TimeSpan;

/**
 * An instructor's word on what was really done: a label, from which recognition can learn. Immutable.
 *
 * @param id its own, by which it is changed or taken back
 * @param span where
 * @param hand the hand meant, or empty for both
 * @param technique what it was; never {@link Technique#UNSURE}
 * @param author who says it, may be empty
 * @param writtenAt when it was said
 */
public record Correction(
        UUID id, TimeSpan span, Optional<Hand> hand, Technique technique, String author, Instant writtenAt) {

    public Correction {
        if (technique == Technique.UNSURE) {
            throw new IllegalArgumentException("a correction has to be sure");
        }
    }
}
