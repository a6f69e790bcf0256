package palpa.session.library;

import java.time.LocalDate;
import java.util.Optional;
import palpa.model.Labelled;

/**
 * Which sessions to list, and in which order. Immutable.
 *
 * @param text words that all have to be found in trainee, program, tags, comments or file name; empty for any
 * @param trainee only this one's, exactly
 * @param program only those of the program of this name
 * @param tag only those with this tag
 * @param from only those begun on this day or later, in the machine's time zone
 * @param to only those begun on this day or before
 * @param order by what they are sorted
 * @param descending whether the greatest comes first
 * @param limit most entries wanted, at least 1
 */
public record SessionQuery(
        String text,
        Optional<String> trainee,
        Optional<String> program,
        Optional<String> tag,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Order order,
        boolean descending,
        int limit) {

    /** The newest first. */
    public static final SessionQuery ALL = new SessionQuery(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Order.DATE,
            true,
            Integer.MAX_VALUE);

    /** The newest session of {@code program} with {@code tag}. */
    public static SessionQuery newestOf(String program, String tag) {
        return new SessionQuery(
                "",
                Optional.empty(),
                Optional.of(program),
                Optional.of(tag),
                Optional.empty(),
                Optional.empty(),
                Order.DATE,
                true,
                1);
    }

    /** What sessions can be sorted by. Where two are equal, the newer comes first. */
    public enum Order implements Labelled {
        DATE,
        TRAINEE,
        PROGRAM,
        SCORE,
        WORST_DEVIATION
    }
}
