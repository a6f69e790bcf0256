package palpa.coaching.feedback;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A test that is due: whether what was practised stays without feedback. Immutable.
 *
 * @param program the program's name
 * @param practised the day on which it was last practised with feedback
 * @param afterDays so many days after that the test was planned, above 0
 */
public record RetentionTest(String program, LocalDate practised, int afterDays) {

    /** The day for which it was planned. */
    public LocalDate due() {
        return practised.plusDays(afterDays);
    }

    /** Whole days from its day to {@code today}. */
    public long overdueDays(LocalDate today) {
        return ChronoUnit.DAYS.between(due(), today);
    }
}
