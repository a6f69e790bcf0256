package palpa.glove.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.Words;

class FaultGrammarTest {

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("drop-bytes=0.001", new Fault.DropBytes(0.001)),
                Arguments.of("flip-bits=1e-4", new Fault.FlipBits(0.0001)),
                Arguments.of("lose-frames=0.01", new Fault.LoseFrames(0.01)),
                Arguments.of("stall=5s/800ms", new Fault.Stall(5_000_000, 800_000)),
                Arguments.of("unplug=10s/3s", new Fault.Unplug(10_000_000, 3_000_000)),
                Arguments.of("reboot=1.5min", new Fault.Reboot(90_000_000)),
                Arguments.of("wrap=10s", new Fault.Wrap(10_000_000)),
                Arguments.of("drift=-50ppm", new Fault.Drift(-50)),
                Arguments.of("drift=thumb_tip/-20%@5s", new Fault.Gain(Site.THUMB_TIP, -0.2, 5_000_000)),
                Arguments.of("drift=palm_heel/12.5%@1min", new Fault.Gain(Site.PALM_HEEL, 0.125, 60_000_000)),
                Arguments.of("zero=thumb_tip/1N@5s", new Fault.Zero(Site.THUMB_TIP, 1, 5_000_000)),
                Arguments.of("zero=ulnar_edge/-0.4N@0s", new Fault.Zero(Site.ULNAR_EDGE, -0.4, 0)),
                Arguments.of(
                        "crosstalk=thumb_tip/index_tip/20%@5s",
                        new Fault.CrossTalk(Site.THUMB_TIP, Site.INDEX_TIP, 0.2, 5_000_000)),
                Arguments.of("stuck=palm_centre@5s", new Fault.Stuck(Site.PALM_CENTRE, 5_000_000)),
                Arguments.of("open=thumb_tip@0s", new Fault.Open(Site.THUMB_TIP, 0)));
    }

    @ParameterizedTest
    @MethodSource("good")
    void readsWhatIsWrittenWell(String text, Fault fault) throws UserProblem {
        assertThat(FaultGrammar.parse(text)).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop-bytes",
                "drop-bytes=2",
                "flip-bits=NaN",
                "stall=5s",
                "stall=5/800ms",
                "unplug=10s-3s",
                "reboot=soon",
                "drift=50",
                "drift=5000ppm",
                "drift=thumb_tip/20@5s",
                "drift=thumb_tip/20%",
                "drift=nose/20%@5s",
                "drift=thumb_tip/-100%@5s",
                "drift=/20%@5s",
                "zero=thumb_tip@5s",
                "zero=thumb_tip/1@5s",
                "zero=thumb_tip/51N@5s",
                "zero=thumb_tip/1N@later",
                "crosstalk=thumb_tip/20%@5s",
                "crosstalk=thumb_tip/thumb_tip/20%@5s",
                "crosstalk=thumb_tip/index_tip/0.5%@5s",
                "crosstalk=thumb_tip/index_tip/91%@5s",
                "crosstalk=thumb_tip/index_tip/20@5s",
                "stuck=nose@5s",
                "open=thumb_tip"
            })
    void refusesWhatIsNotWithAnExampleThatIsRight(String text) throws UserProblem {
        assertThatThrownBy(() -> FaultGrammar.parse(text)).isInstanceOfSatisfying(UserProblem.class, problem -> {
            assertThat(Words.of(problem)).contains(text);
            assertThat(problem.key()).isEqualTo("glove.fault_wrong");
        });
        UserProblem problem =
                org.junit.jupiter.api.Assertions.assertThrows(UserProblem.class, () -> FaultGrammar.parse(text));
        assertThat(FaultGrammar.parse(problem.arguments().get(1).toString())).isNotNull();
    }

    @Test
    void namesTheFaultsThereAre() {
        assertThatThrownBy(() -> FaultGrammar.parse("explode=1s"))
                .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(Words.of(problem))
                        .contains("explode")
                        .contains("unplug"));
    }
}
