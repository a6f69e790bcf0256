package palpa.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import palpa.session.TraceBuffer;

/** Columns of 10 ms. */
class TraceColumnsTest {

    private static final long COLUMN_MICROS = 10_000;
    private static final float NEWTONS = 1e-4f;

    private final TraceColumns columns = new TraceColumns(COLUMN_MICROS, 100);

    @Test
    void keepsTheLeastAndTheGreatestOfAColumn() {
        add(1_000, 5);
        add(2_000, 9);
        add(3_000, 7);

        assertThat(total(0)).containsExactly(5, 9);
    }

    @Test
    void joinsTheLineWhereItCrossesFromColumnToColumn() {
        add(5_000, 10);
        add(15_000, 20);

        assertThat(total(0)).containsExactly(new float[] {10, 15}, within(NEWTONS));
        assertThat(total(1)).containsExactly(new float[] {15, 20}, within(NEWTONS));
    }

    @Test
    void fillsTheColumnsBetweenSlowSamples() {
        add(5_000, 10);
        add(35_000, 40);

        assertThat(total(1)).containsExactly(new float[] {15, 25}, within(NEWTONS));
        assertThat(total(2)).containsExactly(new float[] {25, 35}, within(NEWTONS));
    }

    @Test
    void leavesAGapOpen() {
        add(5_000, 10);
        add(95_000, 10);

        assertThat(columns.has(0)).isTrue();
        assertThat(columns.has(4)).isFalse();
        assertThat(columns.has(9)).isTrue();
    }

    @Test
    void joinsSamplesThatAlwaysComeSlowly() {
        for (long time = 0; time <= 500_000; time += 100_000) {
            add(time, 10);
        }

        assertThat(columns.has(45)).isTrue();
    }

    @Test
    void anAbsentSiteHasNothingInItsColumn() {
        add(5_000, 10);

        assertThat(columns.low(0, 0)).isGreaterThan(columns.high(0, 0));
    }

    @Test
    void aSampleFromThePastIsLeftOut() {
        add(25_000, 10);
        add(5_000, 99);

        assertThat(columns.has(0)).isFalse();
    }

    @Test
    void anOldColumnGivesWayToANewOne() {
        add(5_000, 10);
        add(5_000 + 128 * COLUMN_MICROS, 20);

        assertThat(columns.has(0)).isFalse();
        assertThat(total(128)).containsExactly(20, 20);
    }

    @Test
    void timesBeforeTheSessionHaveColumnsToo() {
        assertThat(columns.columnOf(-1)).isEqualTo(-1);
    }

    @Test
    void refusesColumnsWithoutTime() {
        assertThatThrownBy(() -> new TraceColumns(0, 100)).hasMessageContaining("0 us");
    }

    private float[] total(long column) {
        return new float[] {columns.low(TraceBuffer.TOTAL, column), columns.high(TraceBuffer.TOTAL, column)};
    }

    private void add(long micros, float newtons) {
        float[] values = new float[TraceBuffer.VALUES];
        Arrays.fill(values, Float.NaN);
        values[TraceBuffer.TOTAL] = newtons;
        columns.add(micros, values, 0);
    }
}
