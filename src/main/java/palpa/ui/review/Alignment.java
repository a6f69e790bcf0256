package palpa.ui.review;

import java.util.List;
import java.util.Optional;
import palpa.session.review.Place;
import palpa.session.review.SessionReview;

/** How much has to be added to the second session's times so that they are the first one's. Stateless; any thread. */
final class Alignment {

    private Alignment() {}

    /** Both begin at the same place. */
    static long atStart(SessionReview first, SessionReview second) {
        return first.span().startMicros() - second.span().startMicros();
    }

    /**
     * The step practised at {@code micros} of the first begins at the same place in both; where the second never did
     * that step, the region counts. Empty where it did neither.
     */
    static Optional<Long> atStep(List<Place> first, List<Place> second, Place here) {
        Place begun = first.stream()
                .filter(place -> place.step() == here.step())
                .findFirst()
                .orElse(here);
        return second.stream()
                .filter(place -> place.step() == here.step() && place.region() == here.region())
                .findFirst()
                .or(() -> second.stream()
                        .filter(place -> place.region() == here.region())
                        .findFirst())
                .map(place -> begun.span().startMicros() - place.span().startMicros());
    }
}
