package palpa.session.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.RetentionTest;
import palpa.model.Region;

/** What is read from a log. */
class HistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void fadesByThePracticesInWhichItWasToFade() {
        History history = history(
                Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 95, 95),
                Practices.of("Ann", "Calf", 1, FeedbackMode.FADING, 90, 90),
                Practices.of("Ann", "Calf", 2, FeedbackMode.NONE, 20),
                Practices.of("Ann", "Leg", 3, FeedbackMode.FADING, 20));

        assertThat(history.fading("Calf").stage()).isEqualTo(1);
        assertThat(history.feedback(FeedbackMode.FADING, 3, "Calf").shownShare())
                .isEqualTo(0.67);
        assertThat(history.feedback(FeedbackMode.FADING, 3, "New").shownShare()).isEqualTo(1);
    }

    @Test
    void takesPracticesByTheirTimeWhateverTheirOrder() {
        History history = history(
                Practices.of("Ann", "Calf", 2, FeedbackMode.FADING, 50),
                Practices.of("Ann", "Calf", 1, FeedbackMode.FADING, 90, 90));

        assertThat(history.fading("Calf").stage()).isZero();
    }

    @Test
    void keepsTheChosenModeAndNumber() {
        assertThat(History.NONE.feedback(FeedbackMode.EVERY_NTH_BOUT, 4, "Calf"))
                .extracting("mode", "everyBouts")
                .containsExactly(FeedbackMode.EVERY_NTH_BOUT, 4);
    }

    @Test
    void proposesATestTheDayAfter() {
        History history = history(Practices.of("Ann", "Calf", 0, FeedbackMode.BANDWIDTH, 70));

        assertThat(history.testsDue(DAY.plusDays(1), ZoneOffset.UTC))
                .containsExactly(new RetentionTest("Calf", DAY, 1));
        assertThat(history.with(Practices.of("Ann", "Calf", 1, FeedbackMode.NONE, 70))
                        .testsDue(DAY.plusDays(1), ZoneOffset.UTC))
                .isEmpty();
    }

    @Test
    void countsDaysByTheTraineesCalendar() {
        History history = history(Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 70));

        assertThat(history.testsDue(DAY.plusDays(1), ZoneId.of("Pacific/Kiritimati")))
                .as("ten in the morning in Greenwich is the next day there")
                .isEmpty();
    }

    @Test
    void proposesNoTestOfWhatHasNoScore() {
        History history = history(Practices.of("Ann", "Free practice", 0, FeedbackMode.ALWAYS, Double.NaN));

        assertThat(history.testsDue(DAY.plusDays(1), ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void drawsTheCurveOfOneProgram() {
        History history = history(
                Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 60, 80),
                Practices.of("Ann", "Leg", 1, FeedbackMode.ALWAYS, 10),
                Practices.of("Ann", "Calf", 2, FeedbackMode.ALWAYS, Double.NaN),
                Practices.of("Ann", "Calf", 3, FeedbackMode.NONE, 75));

        assertThat(history.curve("Calf").points())
                .extracting(LearningCurve.Point::scorePoints)
                .containsExactly(70.0, 75.0);
        assertThat(history.curve("Calf").points())
                .extracting(LearningCurve.Point::test)
                .containsExactly(false, true);
    }

    @Test
    void namesTheNewestProgramFirst() {
        History history = history(
                Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 60),
                Practices.of("Ann", "Leg", 1, FeedbackMode.ALWAYS, 60),
                Practices.of("Ann", "Calf", 2, FeedbackMode.ALWAYS, 60));

        assertThat(history.programs()).containsExactly("Calf", "Leg");
    }

    @Test
    void keepsTheBestOfEachTechniqueAndRegion() {
        PersonalBests bests = history(
                        Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 60, 80),
                        Practices.of("Ann", "Calf", 1, FeedbackMode.ALWAYS, 80, 70))
                .bests();

        assertThat(bests.bests()).hasSize(1);
        assertThat(bests.bests().get(0).points()).isEqualTo(80);
        assertThat(bests.bests().get(0).when()).as("the first of equals").isEqualTo(Practices.BEGIN);
    }

    @Test
    void tellsNewBestsOnly() {
        PersonalBests bests =
                history(Practices.of("Ann", "Calf", 0, FeedbackMode.ALWAYS, 80)).bests();
        List<PractisedBout> done = List.of(
                Practices.bout(0, Region.CALF, 70),
                Practices.bout(1, Region.CALF, 85),
                Practices.bout(2, Region.HIP, 99));

        assertThat(bests.beatenBy(Practices.with("Ann", "Calf", 1, FeedbackMode.ALWAYS, done)))
                .extracting(PersonalBests.Best::points)
                .as("the hip was never done before")
                .containsExactly(85.0);
        assertThat(bests.beatenBy(Practices.of("Ann", "Calf", 1, FeedbackMode.ALWAYS, 80)))
                .isEmpty();
    }

    private static History history(PracticeEntry... entries) {
        return new History(List.of(entries));
    }
}
