package palpa.coaching.feedback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which tests are due: one, seven and thirty days after the last practice of a program with feedback ({@code
 * feedback_defaults.properties}). Pure; any thread.
 *
 * <p>A practice with feedback begins the days anew. A test settles every one that was due by its day, so who missed the first
 * and takes it after a week is not asked twice; of several that were missed only the most overdue is proposed.
 */
public final class RetentionPlan {

    private static final List<Integer> DAYS = FeedbackDefaults.wholes("retention.days");

    /**
     * A day on which a program was practised.
     *
     * @param program its name
     * @param day the day, by the trainee's calendar
     * @param test whether it was without feedback
     */
    public record Practised(String program, LocalDate day, boolean test) {}

    private RetentionPlan() {}

    /** The tests due on {@code today}, at most one a program, the most overdue first; practices after today are passed over. */
    public static List<RetentionTest> due(List<Practised> practices, LocalDate today) {
        Map<String, List<Practised>> byProgram = practices.stream()
                .filter(practice -> !practice.day().isAfter(today))
                .collect(Collectors.groupingBy(Practised::program, TreeMap::new, Collectors.toList()));
        return byProgram.values().stream()
                .flatMap(done -> ofOneProgram(done, today).stream())
                .sorted(Comparator.comparing(RetentionTest::due))
                .toList();
    }

    private static Optional<RetentionTest> ofOneProgram(List<Practised> done, LocalDate today) {
        Optional<LocalDate> practised = last(done, false);
        LocalDate tested = last(done, true).orElse(LocalDate.MIN);
        return practised.flatMap(day -> DAYS.stream()
                .map(days -> new RetentionTest(done.get(0).program(), day, days))
                .filter(test -> !test.due().isAfter(today) && test.due().isAfter(tested))
                .min(Comparator.comparing(RetentionTest::due)));
    }

    private static Optional<LocalDate> last(List<Practised> done, boolean test) {
        return done.stream()
                .filter(practice -> practice.test() == test)
                .map(Practised::day)
                .max(Comparator.naturalOrder());
    }
}
