package palpa.coaching.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.coaching.feedback.RetentionPlan.Practised;

/** Tests are due a day, a week and a month after the last practice with feedback. */
class RetentionPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "practised on {0}, tested on {1}, day {2}: {3}")
    @CsvSource({
        "0, '', 0, ''",
        "0, '', 1, 1",
        "0, '', 6, 1",
        "0, '', 8, 1",
        "0, '1', 1, ''",
        "0, '1', 6, ''",
        "0, '1', 7, 7",
        "0, '1', 29, 7",
        "0, '9', 10, ''",
        "0, '1 7', 29, ''",
        "0, '1 7', 30, 30",
        "0, '1 7 30', 400, ''",
        "0, '40', 41, ''",
        "0, '0', 1, 1",
        "0 5, '1', 5, ''",
        "0 5, '1', 6, 1",
        "'', '3', 60, ''",
        "0 50, '', 10, 1"
    })
    void proposesTheMostOverdueThatWasNotTaken(String practised, String tested, int today, String days) {
        List<Practised> done = new ArrayList<>(days(practised, false));
        done.addAll(days(tested, true));

        assertThat(RetentionPlan.due(done, DAY.plusDays(today)))
                .extracting(test -> Integer.toString(test.afterDays()))
                .isEqualTo(days.isEmpty() ? List.of() : List.of(days));
    }

    @Test
    void proposesOneAProgramTheMostOverdueFirst() {
        List<Practised> done = List.of(
                new Practised("Calf", DAY.plusDays(3), false),
                new Practised("Whole leg", DAY, false),
                new Practised("Kneading", DAY.plusDays(4), false));

        assertThat(RetentionPlan.due(done, DAY.plusDays(4)))
                .containsExactly(new RetentionTest("Whole leg", DAY, 1), new RetentionTest("Calf", DAY.plusDays(3), 1));
    }

    @Test
    void saysHowLongItIsOverdue() {
        assertThat(new RetentionTest("Calf", DAY, 7).overdueDays(DAY.plusDays(9)))
                .isEqualTo(2);
    }

    private static List<Practised> days(String text, boolean test) {
        return Stream.of(text.split(" "))
                .filter(word -> !word.isBlank())
                .map(word -> new Practised("Calf", DAY.plusDays(Long.parseLong(word)), test))
                .toList();
    }
}
