package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import palpa.HeldAssignments;
import palpa.HeldPracticeLog;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.session.Assignments.Assignment;
import palpa.ui.DemoPractice;

/** What is kept of a practice, and what it means beside the earlier ones. */
class LearningDeskTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final HeldPracticeLog log = new HeldPracticeLog();
    private final HeldAssignments assignments = new HeldAssignments();
    private final List<Learned> told = new ArrayList<>();

    private LearningDesk on(int day) {
        Clock clock = Clock.fixed(MONDAY.plusSeconds(86_400L * day), ZoneOffset.UTC);
        return new LearningDesk(log, assignments, clock, Runnable::run, Runnable::run, sentence -> {});
    }

    private static PracticeResult result(String trainee, double pressure) {
        SessionScore score = new SessionScore(
                Optional.of(new Score(pressure, 16, 14, 8, 15, 100, 0.76)),
                DemoPractice.score().steps(),
                List.of());
        return new PracticeResult(
                DemoPractice.routine(),
                trainee,
                FeedbackPlan.ALWAYS,
                score,
                OptionalInt.of(60),
                List.of(3),
                Optional.empty(),
                60_000_000);
    }

    @Test
    void keepsWhatIsKnownOfAPractice() {
        on(0).keep(result("Ada", 31));
        assertThat(log.of("Ada").entries()).singleElement().satisfies(entry -> {
            assertThat(entry.when()).isEqualTo(MONDAY.minusSeconds(60));
            assertThat(entry.points()).hasValue(84);
            assertThat(entry.estimatePercent()).hasValue(60);
            assertThat(entry.comfort()).containsExactly(3);
        });
    }

    @Test
    void whatWasPractisedIsNoLongerAssigned() {
        assign(DemoPractice.routine().name());
        assign("another program");
        on(0).keep(result("Ada", 31));
        assertThat(assignments.of("Ada")).extracting(Assignment::program).containsExactly("another program");
    }

    private void assign(String program) {
        assignments.assign(new Assignment("Ada", program, "", LocalDate.EPOCH));
    }

    @Test
    void keepsNothingOfNobody() {
        on(0).keep(result("", 31));
        assertThat(log.of("").entries()).isEmpty();
    }

    @Test
    void knowsTheFirstTheBestAndTheRest() {
        for (double pressure : new double[] {21, 31, 25}) {
            int day = told.size();
            on(day).compare(result("Ada", pressure), told::add);
            on(day).keep(result("Ada", pressure));
        }
        assertThat(told)
                .extracting(Learned::best)
                .containsExactly(
                        "Your first score in this program: 74 points.",
                        "New best: 84 points, 10 more than before.",
                        "Your best in this program is 84 points.");
        assertThat(told.get(2).curve().points()).hasSize(3);
    }
}
