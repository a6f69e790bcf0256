package palpa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.model.TimeSpan;

/** Where one looks. */
class TimelineModelTest {

    private static final TimeSpan SESSION = new TimeSpan(1_000_000, 61_000_000);

    private final TimelineModel timeline = new TimelineModel();

    @BeforeEach
    void begin() {
        timeline.begin(SESSION);
    }

    @Test
    void beginsAtTheStartAndSeesTheWhole() {
        assertThat(timeline.cursorProperty().get()).isEqualTo(1_000_000);
        assertThat(timeline.seenProperty().get()).isEqualTo(SESSION);
        assertThat(timeline.selectionProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1000000", "30000000, 30000000", "99000000, 61000000"})
    void keepsTheCursorInTheSession(long wanted, long got) {
        timeline.moveTo(wanted);
        assertThat(timeline.cursorProperty().get()).isEqualTo(got);
    }

    @Test
    void zoomsAroundTheCursor() {
        timeline.moveTo(31_000_000);
        timeline.zoomIn();
        assertThat(timeline.seenProperty().get()).isEqualTo(new TimeSpan(16_000_000, 46_000_000));
    }

    @Test
    void zoomsOutToTheWholeAndNoFarther() {
        timeline.zoomOut();
        assertThat(timeline.seenProperty().get()).isEqualTo(SESSION);
    }

    @Test
    void zoomsInToSomeSamplesAndNoCloser() {
        for (int i = 0; i < 40; i++) {
            timeline.zoomIn();
        }
        assertThat(timeline.seenProperty().get().lengthMicros()).isEqualTo(TimelineModel.SHORTEST_MICROS);
    }

    @Test
    void turnsThePageWhereTheCursorRunsOutOfSight() {
        timeline.see(new TimeSpan(10_000_000, 20_000_000));
        timeline.moveTo(20_500_000);
        assertThat(timeline.seenProperty().get()).isEqualTo(new TimeSpan(19_500_000, 29_500_000));
    }

    @Test
    void looksAroundACursorThatWentBackOutOfSight() {
        timeline.see(new TimeSpan(30_000_000, 40_000_000));
        timeline.moveTo(20_000_000);
        assertThat(timeline.seenProperty().get()).isEqualTo(new TimeSpan(15_000_000, 25_000_000));
    }

    @Test
    void neverLooksBeyondTheSession() {
        timeline.see(new TimeSpan(55_000_000, 75_000_000));
        assertThat(timeline.seenProperty().get()).isEqualTo(new TimeSpan(41_000_000, 61_000_000));
    }

    @Test
    void selectsFromOneCursorToTheNext() {
        timeline.moveTo(10_000_000);
        timeline.selectFromCursor();
        timeline.moveTo(12_000_000);
        timeline.selectToCursor();
        assertThat(timeline.selectionProperty().get()).contains(new TimeSpan(10_000_000, 12_000_000));
    }

    @Test
    void beginsTheSelectionAnewWhereItsEndWouldComeFirst() {
        timeline.moveTo(10_000_000);
        timeline.selectFromCursor();
        timeline.moveTo(5_000_000);
        timeline.selectToCursor();
        assertThat(timeline.selectionProperty().get()).contains(new TimeSpan(1_000_000, 5_000_000));
    }

    @Test
    void selectsNothingWhereAMomentIsDragged() {
        timeline.select(new TimeSpan(5_000_000, 5_000_000));
        assertThat(timeline.selectionProperty().get()).isEmpty();
    }

    @Test
    void choosesTheSelectionOrElseTheMomentOfTheCursor() {
        timeline.moveTo(7_000_000);
        assertThat(timeline.chosen()).isEqualTo(new TimeSpan(7_000_000, 7_000_000));
        timeline.select(new TimeSpan(8_000_000, 9_000_000));
        assertThat(timeline.chosen()).isEqualTo(new TimeSpan(8_000_000, 9_000_000));
    }
}
