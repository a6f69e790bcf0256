package palpa.ui.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import palpa.session.Words;
import palpa.ui.kit.KeyCap;

/** What can follow the results, by digit or button. FX thread only. */
final class EndChoices extends HBox {

    private final Button[] buttons;

    EndChoices(EndModel model, PracticeDeeds deeds) {
        super(10);
        setAlignment(Pos.CENTER_RIGHT);
        buttons = new Button[] {
            button(1, "again", () -> follow(model, deeds::again)),
            button(2, "other", () -> follow(model, deeds::anotherProgram)),
            button(3, "review", () -> review(model, deeds)),
            button(4, "close", model::close)
        };
        buttons[0].getStyleClass().add("accent");
        getChildren().addAll(buttons);
        model.stageProperty().addListener((property, old, stage) -> {
            boolean recorded = model.recording().isPresent();
            buttons[2].setVisible(recorded);
            buttons[2].setManaged(recorded);
        });
    }

    private static void follow(EndModel model, Runnable deed) {
        model.keep();
        model.close();
        deed.run();
    }

    private static void review(EndModel model, PracticeDeeds deeds) {
        model.keep();
        model.recording().ifPresent(deeds::review);
    }

    private static Button button(int digit, String name, Runnable deed) {
        Button button = new Button(Words.of("practice.end." + name), new KeyCap(Integer.toString(digit)));
        button.setId("end-" + name);
        button.getStyleClass().add("header-button");
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** Does what a digit or Esc asks for; answers whether it was one of these. */
    boolean pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            buttons[buttons.length - 1].fire();
            return true;
        }
        int digit = AnswerKeys.of(event).orElse(0);
        if (digit >= 1 && digit <= buttons.length && buttons[digit - 1].isVisible()) {
            buttons[digit - 1].fire();
            return true;
        }
        return false;
    }
}
