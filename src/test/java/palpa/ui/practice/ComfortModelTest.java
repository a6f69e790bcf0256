package palpa.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import palpa.ui.practice.ComfortModel.Stage;

/** When the receiver's comfort is asked for, and what follows the answer. */
class ComfortModelTest {

    private final List<Integer> told = new ArrayList<>();
    private final ComfortModel model = new ComfortModel(told::add);

    @Test
    void asksWhenItIsDueAndTellsTheAnswer() {
        model.update(true, 1);
        assertThat(model.asks()).isTrue();
        model.answer(3);
        assertThat(told).containsExactly(3);
        assertThat(model.stageProperty().get()).isEqualTo(Stage.QUIET);
    }

    @Test
    void saysToGoLighterAboveFiveForAWhile() {
        model.update(true, 1);
        model.answer(6);
        model.update(false, 2);
        assertThat(model.stageProperty().get()).isEqualTo(Stage.LIGHTER);
        model.update(false, 1 + ComfortModel.SAID_NANOS);
        assertThat(model.stageProperty().get()).isEqualTo(Stage.QUIET);
    }

    @Test
    void comesBackWhenItWasPutOff() {
        model.update(true, 1);
        model.later();
        model.update(true, ComfortModel.LATER_NANOS);
        assertThat(model.asks()).isFalse();
        model.update(true, 1 + ComfortModel.LATER_NANOS);
        assertThat(model.asks()).isTrue();
    }

    @Test
    void remembersEveryAnswer() {
        model.update(true, 1);
        model.answer(2);
        model.answer(5);
        assertThat(model.answers()).containsExactly(2, 5);
    }
}
