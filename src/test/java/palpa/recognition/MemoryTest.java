package palpa.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {

    private static final double[] ONE = {0.9, 0.1};
    private static final double[] OTHER = {0.1, 0.9};

    @Test
    void lastingEvidenceIsBelievedAsItIs() {
        Memory memory = new Memory(2, 1.5);
        memory.update(OTHER, 0);
        for (int i = 0; i < 300; i++) {
            memory.update(ONE, 0.1);
        }

        assertThat(memory.belief()).containsExactly(ONE, within(1e-9));
    }

    @ParameterizedTest(name = "{0} updates a second")
    @ValueSource(ints = {1, 7, 50})
    void theSameEvidenceGivesTheSameBeliefAtAnySpacing(int updates) {
        Memory memory = new Memory(2, 2);
        memory.update(ONE, 0);
        for (int i = 0; i < updates; i++) {
            memory.update(OTHER, 1.0 / updates);
        }
        double kept = Math.exp(-0.5);
        double logOdds = Math.log(9) * (2 * kept - 1);

        assertThat(memory.belief()[0]).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(1e-12));
    }

    @Test
    void equallyClearEvidencePrevailsAfterTheLogarithmOfTwo() {
        Memory memory = new Memory(2, 1);
        memory.update(ONE, 0);
        memory.update(OTHER, Math.log(2));

        assertThat(memory.belief()[0]).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void withoutMemoryOnlyTheNewestCounts() {
        Memory memory = new Memory(2, 0);
        memory.update(ONE, 0.02);
        memory.update(OTHER, 0.02);

        assertThat(memory.belief()).containsExactly(OTHER, within(1e-12));
    }

    @Test
    void impossibleEvidenceIsForgivenInTime() {
        Memory memory = new Memory(2, 0.5);
        memory.update(new double[] {0, 1}, 0);
        memory.update(ONE, 2);

        assertThat(memory.belief()[0]).isGreaterThan(0.5);
    }

    @Test
    void forgettingStartsAnew() {
        Memory memory = new Memory(2, 5);
        memory.update(ONE, 0);
        memory.forget();
        assertThat(memory.belief()).containsExactly(0.5, 0.5);

        memory.update(OTHER, 0.02);
        assertThat(memory.belief()).containsExactly(OTHER, within(1e-12));
    }
}
