package palpa.coaching.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feedback fades as scores rise, and comes back as they fall. */
class FadingScheduleTest {

    private static final int BOUTS = 500;

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'80', 0",
        "'80 80', 1",
        "'79 100 79 100', 0",
        "'80 80 80', 1",
        "'80 80 80 80', 2",
        "'90 90 90 90 90 90', 3",
        "'90 90 90 90 90 90 90 90', 3",
        "'90 90 60', 1",
        "'90 90 59', 0",
        "'90 90 90 59 90', 0",
        "'10 10', 0",
        "'90 NaN 90', 1",
        "'90 90 90 90 90 90 59 59', 1"
    })
    void goesOnAfterTwoGoodBoutsRunningAndBackAfterABadOne(String points, int stage) {
        FadingSchedule schedule = FadingSchedule.BEGIN;
        for (double one : numbers(points)) {
            schedule = schedule.after(one);
        }
        assertThat(schedule.stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"0, 1.0", "1, 0.67", "2, 0.33", "3, 0.0"})
    void showsLessStageByStage(int stage, double share) {
        assertThat(new FadingSchedule(stage, 0).shownShare()).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"0, '90 90 90 90 90 90', 1", "3, '10 10 10', 2", "1, '90 90 90 90 50', 2", "2, '90 90 50 50', 1"})
    void movesByOneStageAPracticeAtMost(int stage, String points, int after) {
        assertThat(new FadingSchedule(stage, 0).afterPractice(numbers(points)).stage())
                .isEqualTo(after);
    }

    @Test
    void goesOverPracticesTheOldestFirst() {
        List<List<Double>> practices = List.of(List.of(90.0, 90.0), List.of(90.0), List.of(90.0), List.of(50.0));

        assertThat(FadingSchedule.afterAll(practices)).isEqualTo(new FadingSchedule(1, 0));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neverMovesMoreThanOneStageABoutNorLeavesTheStages(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> stages = new ArrayList<>(List.of(0));
        FadingSchedule schedule = FadingSchedule.BEGIN;
        for (int i = 0; i < BOUTS; i++) {
            schedule = schedule.after(random.nextDouble(40, 100));
            stages.add(schedule.stage());
        }
        assertThat(stages).allMatch(stage -> stage >= 0 && stage <= FadingSchedule.lastStage());
        assertThat(moves(stages)).allMatch(move -> Math.abs(move) <= 1).contains(-1, 0, 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void betterScoresNeverBringFeedbackBackSooner(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FadingSchedule worse = FadingSchedule.BEGIN;
        FadingSchedule better = FadingSchedule.BEGIN;
        List<Integer> leads = new ArrayList<>();
        for (int i = 0; i < BOUTS; i++) {
            double points = random.nextDouble(40, 95);
            worse = worse.after(points);
            better = better.after(points < 60 ? 60 : points);
            leads.add(better.stage() - worse.stage());
        }
        assertThat(leads).allMatch(lead -> lead >= 0);
    }

    private static List<Integer> moves(List<Integer> stages) {
        List<Integer> moves = new ArrayList<>();
        for (int i = 1; i < stages.size(); i++) {
            moves.add(stages.get(i) - stages.get(i - 1));
        }
        return moves;
    }

    private static List<Double> numbers(String text) {
        return Stream.of(text.split(" "))
                .filter(word -> !word.isBlank())
                .map(Double::valueOf)
                .toList();
    }
}
