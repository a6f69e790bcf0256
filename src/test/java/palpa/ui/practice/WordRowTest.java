package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words below a gauge. */
class WordRowTest {

    private static final double[] WIDTHS = {28, 54, 26, 58};
    private static final double GAP = 6;
    private static final double ROUNDING = 1e-9;

    /** Middles of the calf's bands and of what lies beyond its ceiling, as parts of the gauge. */
    private static double[] lefts(double room) {
        double[] middles = {0.1 * room, 0.25 * room, 0.45 * room, 0.9 * room};
        return WordRow.lefts(middles, WIDTHS, GAP, room);
    }

    @Test
    void standUnderTheirMiddlesWhereThereIsRoom() {
        assertThat(WordRow.lefts(new double[] {100, 200}, new double[] {20, 40}, GAP, 400))
                .containsExactly(90, 180);
    }

    @ParameterizedTest
    @ValueSource(doubles = {190, 220, 300, 600})
    void neverCoverOneAnotherNorLeaveTheRow(double room) {
        double[] lefts = lefts(room);
        assertThat(lefts[0]).isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(lefts[3] + WIDTHS[3]).isLessThanOrEqualTo(room + ROUNDING);
        for (int i = 1; i < lefts.length; i++) {
            assertThat(lefts[i]).isGreaterThanOrEqualTo(lefts[i - 1] + WIDTHS[i - 1] + GAP - ROUNDING);
        }
    }

    @Test
    void giveWayToEitherSideAlike() {
        assertThat(WordRow.lefts(new double[] {190, 210}, new double[] {40, 40}, 10, 400))
                .containsExactly(155, 205);
    }

    @Test
    void oneLeftOutTakesNoRoom() {
        double[] lefts = WordRow.lefts(new double[] {50, 60, 90}, new double[] {30, 0, 30}, GAP, 400);
        assertThat(new double[] {lefts[0], lefts[2]}).containsExactly(35, 75);
    }
}
