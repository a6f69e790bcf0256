package palpa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palpa.glove.scenario.TrueSpan;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Technique;

/** Simulated hands, felt through simulated sensors, are recognised as what they are. */
class SimulatedHandsTest {

    private static final double DECIDED_WITHIN_SECONDS = 1.0;
    private static final double COUNT_TOLERANCE = 0.03;

    @ParameterizedTest(name = "{0}, {1} hand, {2} Hz, seed {3}")
    @CsvSource({
        "percussion-calf-light-expert,LEFT,200,1",
        "percussion-calf-moderate-expert,RIGHT,1000,2",
        "percussion-hamstring-firm-expert,LEFT,100,3",
        "stroking-calf-light-expert,LEFT,200,4",
        "stroking-top_of_foot-moderate-expert,RIGHT,200,5",
        "stroking-hip-firm-expert,RIGHT,1000,6",
        "kneading-calf-moderate-expert,LEFT,200,7",
        "kneading-sole-light-expert,RIGHT,100,8",
        "kneading-top_of_foot-light-expert,RIGHT,200,9",
        "kneading-hamstring-firm-expert,LEFT,1000,10"
    })
    void anExpertIsRecognisedWithinASecondAndCountedExactly(String scenario, Hand hand, double rate, long seed) {
        SimulatedHand simulated = new SimulatedHand(scenario, hand, rate, seed);
        TrueSpan span = simulated.spans.get(0);
        assertThat(simulated.latencySeconds(span)).isLessThanOrEqualTo(DECIDED_WITHIN_SECONDS);
        long truly = simulated.truly(span);
        assertThat((double) simulated.found(span).size()).isCloseTo(truly, within(COUNT_TOLERANCE * truly));
        assertThat(simulated.found.strokes).allMatch(s -> s.technique() == span.technique());
        assertThat(simulated.found(span))
                .filteredOn(s -> s.level() != span.level())
                .hasSizeLessThanOrEqualTo(1);
        assertThat(simulated.found(span)).allMatch(s -> s.surface() == span.surface());
    }

    @ParameterizedTest(name = "{0}, {1} hand, {2} Hz, seed {3}")
    @CsvSource({
        "percussion-calf-moderate-novice,LEFT,200,1",
        "stroking-calf-moderate-novice,RIGHT,200,2",
        "kneading-calf-moderate-novice,LEFT,200,3",
        "kneading-knee-light-novice,RIGHT,500,4"
    })
    void aNoviceIsRecognisedMostOfTheTime(String scenario, Hand hand, double rate, long seed) {
        SimulatedHand simulated = new SimulatedHand(scenario, hand, rate, seed);
        TrueSpan span = simulated.spans.get(0);
        assertThat(shareRight(simulated, span)).isGreaterThan(0.95);
        assertThat(simulated.found(span).size() - simulated.truly(span)).isBetween(-1L, 1L);
    }

    private static double shareRight(SimulatedHand simulated, TrueSpan span) {
        var active = simulated.decisions(span).stream()
                .map(Decision::technique)
                .filter(technique -> technique != Technique.REST)
                .toList();
        return active.stream().filter(t -> t == span.technique()).count() / (double) active.size();
    }
}
