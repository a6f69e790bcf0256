package palpa.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import palpa.coaching.Program;
import palpa.session.Words;
import palpa.ui.kit.Cover;
import palpa.ui.kit.KeyCap;

/** Offers the programs, each by its digit, by the arrow keys and Enter, or by a click. FX thread only. */
final class ProgramSheet extends Cover {

    private static final int MOST_DIGITS = 9;

    private final Consumer<Program> choose;
    private final List<Button> buttons = new ArrayList<>();
    private final VBox list = new VBox(6);

    /**
     * @param choose told the program that is chosen
     */
    ProgramSheet(Consumer<Program> choose) {
        super("sheet-programs", Words.of("ui.programs"));
        this.choose = choose;
        Label note = new Label(Words.of("ui.programs.note"));
        note.getStyleClass().add("muted");
        fill(list, note);
        addEventHandler(KeyEvent.KEY_PRESSED, this::digit);
    }

    /** Shows {@code programs}; the one named {@code current} has the focus. */
    void ask(List<Program> programs, String current) {
        buttons.clear();
        programs.forEach(program -> buttons.add(button(program, buttons.size() + 1)));
        list.getChildren().setAll(buttons);
        setVisible(true);
        for (int i = 0; i < programs.size(); i++) {
            if (i == 0 || programs.get(i).name().equals(current)) {
                buttons.get(i).requestFocus();
            }
        }
    }

    private Button button(Program program, int number) {
        int steps = program.steps().size();
        Button button = new Button(Words.of("ui.programs.one", program.name(), steps));
        if (number <= MOST_DIGITS) {
            button.setGraphic(new KeyCap(Integer.toString(number)));
        }
        button.setId("program-" + number);
        button.getStyleClass().add("program");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> {
            setVisible(false);
            choose.accept(program);
        });
        return button;
    }

    private void digit(KeyEvent event) {
        if (event.getCode().isDigitKey()) {
            take(Integer.parseInt(event.getCode().getName().replaceAll("\\D", "")));
            event.consume();
        }
    }

    private void take(int number) {
        if (number >= 1 && number <= buttons.size()) {
            buttons.get(number - 1).fire();
        }
    }
}
