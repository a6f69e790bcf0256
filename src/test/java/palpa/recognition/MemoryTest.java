package palpa.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Technique;

class MemoryTest {

    private static final List<Technique> TOUCHES = List.of(Technique.STROKING, Technique.KNEADING);
    private static final List<Technique> WITH_REST = List.of(Technique.REST, Technique.STROKING, Technique.KNEADING);
    private static final double EXACT = 1e-12;
    private static final double[] ONE = {0.9, 0.1};
    private static final double[] OTHER = {0.1, 0.9};

    @Test
    void lastingEvidenceIsBelievedAsItIs() {
        Memory memory = new Memory(TOUCHES, 1.5);
        memory.update(OTHER, 0);
        for (int i = 0; i < 300; i++) {
            memory.update(ONE, 0.1);
        }

        assertThat(memory.belief()).containsExactly(ONE, within(1e-9));
    }

    @ParameterizedTest(name = "{0} updates a second")
    @ValueSource(ints = {1, 7, 50})
    void theSameEvidenceGivesTheSameBeliefAtAnySpacing(int updates) {
        Memory memory = settledOn(ONE, 2);
        for (int i = 0; i < updates; i++) {
            memory.update(OTHER, 1.0 / updates);
        }
        double kept = Math.exp(-0.5);
        double logOdds = Math.log(9) * (2 * kept - 1);

        assertThat(memory.belief()[0]).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(EXACT));
    }

    @Test
    void theFirstEvidenceCountsAtOnce() {
        Memory memory = new Memory(TOUCHES, 3);
        memory.update(ONE, 0.1);

        assertThat(memory.belief()).containsExactly(ONE, within(EXACT));
    }

    @Test
    void restIsSeenAtOnce() {
        Memory memory = new Memory(WITH_REST, 3);
        memory.update(new double[] {0.01, 0.89, 0.1}, 5);
        memory.update(new double[] {0.97, 0.02, 0.01}, 0.1);

        assertThat(memory.belief()[0]).isEqualTo(0.97);
    }

    @Test
    void aShortPauseDoesNotMakeForgottenWhatWasDone() {
        Memory memory = new Memory(WITH_REST, 1);
        memory.update(new double[] {0.01, 0.89, 0.1}, 5);
        memory.update(new double[] {0.99, 0.005, 0.005}, 1);
        memory.update(new double[] {0.01, 0.4, 0.59}, 0.1);

        assertThat(memory.belief()[1]).isGreaterThan(memory.belief()[2]);
    }

    @ParameterizedTest(name = "with rest {0}")
    @ValueSource(booleans = {true, false})
    void aLongPauseLetsTheNextTouchSpeakForItself(boolean knowsRest) {
        Memory memory = new Memory(knowsRest ? WITH_REST : TOUCHES, 1);
        memory.update(knowsRest ? new double[] {0.01, 0.89, 0.1} : ONE, 5);
        memory.pause(60);
        memory.update(knowsRest ? new double[] {0.01, 0.4, 0.59} : new double[] {0.4, 0.6}, 0.1);

        double[] belief = memory.belief();
        assertThat(belief[belief.length - 1]).isGreaterThan(belief[belief.length - 2]);
    }

    /** A memory in which {@code evidence} has lasted. */
    private static Memory settledOn(double[] evidence, double memorySeconds) {
        Memory memory = new Memory(TOUCHES, memorySeconds);
        memory.update(evidence, 100);
        return memory;
    }

    @Test
    void equallyClearEvidencePrevailsAfterTheLogarithmOfTwo() {
        Memory memory = settledOn(ONE, 1);
        memory.update(OTHER, Math.log(2));

        assertThat(memory.belief()[0]).isCloseTo(0.5, within(EXACT));
    }

    @Test
    void withoutMemoryOnlyTheNewestCounts() {
        Memory memory = new Memory(TOUCHES, 0);
        memory.update(ONE, 0.02);
        memory.update(OTHER, 0.02);

        assertThat(memory.belief()).containsExactly(OTHER, within(EXACT));
    }

    @Test
    void impossibleEvidenceIsForgivenInTime() {
        Memory memory = new Memory(TOUCHES, 0.5);
        memory.update(new double[] {0, 1}, 0);
        memory.update(ONE, 2);

        assertThat(memory.belief()[0]).isGreaterThan(0.5);
    }

    @Test
    void forgettingStartsAnew() {
        Memory memory = new Memory(TOUCHES, 5);
        memory.update(ONE, 0);
        memory.forget();
        assertThat(memory.belief()).containsExactly(0.5, 0.5);

        memory.update(OTHER, 0.02);
        assertThat(memory.belief()).containsExactly(OTHER, within(EXACT));
    }
}
