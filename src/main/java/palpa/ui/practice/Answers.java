package palpa.ui.practice;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Gives keys to what is asked on the screen. FX thread only.
 *
 * <p>Digits pick regions; while a question is on the screen they answer it instead. Of two the receiver's comfort comes
 * first.
 */
final class Answers {

    private final TrainerModel model;
    private final EndChoices choices;

    Answers(TrainerModel model, EndChoices choices) {
        this.model = model;
        this.choices = choices;
    }

    /** Whether {@code event}, a key press, answered something. */
    boolean pressed(KeyEvent event) {
        if (model.comfort().asks()) {
            return answersComfort(event);
        }
        Optional<EstimateModel> guess = model.guess();
        if (guess.isPresent() && answersGuess(guess.get(), event)) {
            return true;
        }
        return model.end().isOpen() && guess.isEmpty() && choices.pressed(event);
    }

    private boolean answersComfort(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE) {
            model.comfort().later();
            return true;
        }
        OptionalInt answer = AnswerKeys.of(event);
        answer.ifPresent(model.comfort()::answer);
        return answer.isPresent();
    }

    private static boolean answersGuess(EstimateModel guess, KeyEvent event) {
        OptionalInt tenths = AnswerKeys.of(event);
        tenths.ifPresent(guess::tenths);
        switch (event.getCode()) {
            case ENTER -> guess.confirm();
            case BACK_SPACE -> guess.skip();
            case PLUS, ADD, EQUALS, RIGHT -> guess.move(1);
            case MINUS, SUBTRACT, LEFT -> guess.move(-1);
            default -> {
                return tenths.isPresent();
            }
        }
        return true;
    }
}
