package palpa.ui.review;

import java.util.Locale;
import java.util.function.Predicate;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.session.Words;
import palpa.session.library.Deviations;
import palpa.session.review.Fault;

/** What went wrong at one place, in words. */
final class FaultWords {

    private FaultWords() {}

    /**
     * "8:28.31: too firm, right hand, hamstring, 58 N".
     *
     * @param claimsNewtons whether a hand's forces may be called newtons
     */
    static String of(Fault fault, Predicate<Hand> claimsNewtons) {
        StringBuilder words = new StringBuilder(SessionTimes.at(fault.span().startMicros()))
                .append(": ")
                .append(Deviations.name(fault.kind()))
                .append(", ")
                .append(Words.of(
                        "review.hand." + fault.hand().map(Labelled::label).orElse("both")))
                .append(", ")
                .append(Words.of("review.region." + fault.region().label()));
        boolean newtons = !Double.isNaN(fault.newtons())
                && fault.hand().filter(claimsNewtons).isPresent();
        if (newtons) {
            words.append(", ").append(Words.of("review.newtons", String.format(Locale.ROOT, "%.0f", fault.newtons())));
        }
        if (!Double.isNaN(fault.rateHertz())) {
            words.append(", ").append(Words.of("review.rate", String.format(Locale.ROOT, "%.1f", fault.rateHertz())));
        }
        return words.toString();
    }
}
