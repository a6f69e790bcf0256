package palpa.ui;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import palpa.coaching.Program;
import palpa.session.Words;

/** Asks who is to practise a program, and for a sentence to them. FX thread only. */
final class AssignSheet {

    private static final int LONGEST_NOTE = 200;

    private final Label program = new Label();
    private final TextField note = new TextField();
    private final TraineeSheet sheet =
            new TraineeSheet("assign", Words.of("assign.sheet"), "assign.sheet.", this::take, fields());
    private BiConsumer<String, String> told = (name, sentence) -> {};

    private Node fields() {
        program.setWrapText(true);
        program.setId("assign-program");
        Label what = new Label(Words.of("assign.sheet.note"));
        what.getStyleClass().add("small-muted");
        what.setLabelFor(note);
        note.setId("assign-note");
        note.setPromptText(Words.of("assign.sheet.note_prompt"));
        note.textProperty().addListener((property, old, text) -> {
            if (text.length() > LONGEST_NOTE) {
                note.setText(old);
            }
        });
        return new VBox(6, program, what, note);
    }

    /** What lies over the page. */
    Node node() {
        return sheet;
    }

    /** Asks; tells a name that is not blank, and the sentence, which may be empty. */
    void ask(Program wanted, BiConsumer<String, String> answer) {
        program.setText(wanted.name());
        note.setText("");
        told = answer;
        sheet.ask("");
    }

    /** Offers the names that are known. */
    void offer(List<String> names) {
        sheet.offer(names);
    }

    private void take(String name) {
        if (name.isBlank()) {
            sheet.ask("");
        } else {
            told.accept(name, note.getText().strip());
        }
    }
}
