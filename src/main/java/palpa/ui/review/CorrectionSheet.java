package palpa.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import palpa.model.Hand;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.Words;
import palpa.ui.kit.KeyCap;

/** Asks what was really done over a stretch, and with which hand; a letter chooses. FX thread only. */
final class CorrectionSheet extends ReviewSheet {

    /** What can be chosen, and the letter that does. */
    private record Choice<T>(T value, KeyCode code, RadioButton button) {}

    private final NotesDesk desk;
    private final ToggleGroup techniqueGroup = new ToggleGroup();
    private final ToggleGroup handGroup = new ToggleGroup();
    private final List<Choice<Technique>> techniques = List.of(
            technique(Technique.PERCUSSION, KeyCode.P),
            technique(Technique.STROKING, KeyCode.S),
            technique(Technique.KNEADING, KeyCode.K),
            technique(Technique.REST, KeyCode.T));
    private final List<Choice<Optional<Hand>>> hands = List.of(
            hand("both", Optional.empty(), KeyCode.B),
            hand("left", Optional.of(Hand.LEFT), KeyCode.L),
            hand("right", Optional.of(Hand.RIGHT), KeyCode.R));
    private TimeSpan span = new TimeSpan(0, 0);

    CorrectionSheet(NotesDesk desk, Runnable closed) {
        super("correction", desk, closed);
        this.desk = desk;
        GridPane grid = new GridPane();
        grid.setHgap(22);
        grid.setVgap(6);
        grid.add(caption("review.correct.technique"), 0, 0);
        grid.add(caption("review.correct.hand"), 1, 0);
        for (int i = 0; i < techniques.size(); i++) {
            grid.add(techniques.get(i).button, 0, i + 1);
        }
        for (int i = 0; i < hands.size(); i++) {
            grid.add(hands.get(i).button, 1, i + 1);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::letter);
        fill(grid);
    }

    private static Label caption(String key) {
        Label caption = new Label(Words.of(key));
        caption.getStyleClass().add("small-muted");
        return caption;
    }

    private Choice<Technique> technique(Technique technique, KeyCode code) {
        String words = Words.of("review.technique." + technique.label());
        return new Choice<>(technique, code, button(words, "correct-" + technique.label(), code, techniqueGroup));
    }

    private Choice<Optional<Hand>> hand(String name, Optional<Hand> hand, KeyCode code) {
        return new Choice<>(hand, code, button(Words.of("review.hand." + name), "correct-" + name, code, handGroup));
    }

    private static RadioButton button(String words, String id, KeyCode code, ToggleGroup group) {
        RadioButton button = new RadioButton(words);
        button.setGraphic(new KeyCap(code.getName()));
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }

    /**
     * Asks for the label of {@code where}.
     *
     * @param found what was recognised there, chosen at first unless it is {@link Technique#UNSURE}
     */
    void ask(TimeSpan where, Technique found) {
        span = where;
        techniques.stream()
                .filter(choice -> choice.value == found)
                .findFirst()
                .orElse(techniques.get(0))
                .button
                .setSelected(true);
        hands.get(0).button.setSelected(true);
        open(Words.of("review.correct"), SessionTimes.of(where));
    }

    private void letter(KeyEvent event) {
        if (event.isControlDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        choose(techniques, event);
        choose(hands, event);
    }

    private static <T> void choose(List<Choice<T>> choices, KeyEvent event) {
        for (Choice<T> choice : choices) {
            if (choice.code == event.getCode()) {
                choice.button.setSelected(true);
                choice.button.requestFocus();
                event.consume();
            }
        }
    }

    private static <T> T chosen(List<Choice<T>> choices) {
        return choices.stream()
                .filter(choice -> choice.button.isSelected())
                .findFirst()
                .orElse(choices.get(0))
                .value;
    }

    @Override
    Node first() {
        return (Node) techniqueGroup.getSelectedToggle();
    }

    @Override
    void save() {
        desk.correct(span, chosen(hands), chosen(techniques), this);
    }
}
