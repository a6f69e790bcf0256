package palpa.ui.library;

import java.time.LocalDate;
import java.util.Optional;
import palpa.session.library.SessionQuery;
import palpa.session.library.SessionQuery.Order;

/**
 * What of the library is shown, and in which order. Immutable.
 *
 * @param text words to find, empty for any
 * @param trainee only this one's, empty for everybody's
 * @param program only of this program, empty for any
 * @param tag only with this tag, empty for any
 * @param period how far back
 * @param order by what it is sorted
 * @param descending whether the greatest comes first
 */
record Choice(String text, String trainee, String program, String tag, Period period, Order order, boolean descending) {

    /** Everything, the newest first. */
    static final Choice ALL = new Choice("", "", "", "", Period.ANY, Order.DATE, true);

    /** Everything in the order of this one. */
    Choice unfiltered() {
        return new Choice("", "", "", "", Period.ANY, order, descending);
    }

    boolean isFiltered() {
        return !equals(unfiltered());
    }

    Choice sorted(Order by, boolean greatestFirst) {
        return new Choice(text, trainee, program, tag, period, by, greatestFirst);
    }

    /** The question to a catalogue. */
    SessionQuery query(LocalDate today) {
        return new SessionQuery(
                text,
                chosen(trainee),
                chosen(program),
                chosen(tag),
                period.from(today),
                Optional.empty(),
                order,
                descending,
                Integer.MAX_VALUE);
    }

    private static Optional<String> chosen(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
