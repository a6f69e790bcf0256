package palpa.ui.devices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import palpa.coaching.feedback.RetentionTest;
import palpa.session.Words;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyWord;

/** Offers the most overdue of the tests that are due; not there where none is. FX thread only. */
final class TestOffer extends VBox {

    static final KeyWord WORD = new KeyWord("E", Words.of("progress.test.key"));

    private final Label sentence = new Label();
    private final Button take = new Button(Words.of("progress.test.take"), new KeyCap(WORD.key()));

    TestOffer() {
        super(8);
        setId("test-offer");
        setAlignment(Pos.CENTER);
        sentence.setId("test-due");
        sentence.setWrapText(true);
        take.setContentDisplay(ContentDisplay.RIGHT);
        take.setId("test-take");
        getChildren().addAll(sentence, take);
        offer(List.of(), LocalDate.MIN, test -> {});
    }

    /**
     * Offers the first of {@code tests}.
     *
     * @param taken told the test that is to be taken
     */
    void offer(List<RetentionTest> tests, LocalDate today, Consumer<RetentionTest> taken) {
        setVisible(!tests.isEmpty());
        setManaged(!tests.isEmpty());
        if (tests.isEmpty()) {
            return;
        }
        RetentionTest first = tests.get(0);
        String more = tests.size() == 1 ? "" : " " + Words.of("progress.test.more", tests.size() - 1);
        sentence.setText(
                Words.of("progress.test", first.program(), ChronoUnit.DAYS.between(first.practised(), today)) + more);
        take.setAccessibleText(take.getText() + ". " + sentence.getText());
        take.setOnAction(event -> taken.accept(first));
    }

    void setBusy(boolean busy) {
        take.setDisable(busy);
    }

    /** Takes the test where {@code event} is its key and one is offered; answers whether it did. */
    boolean pressed(KeyEvent event) {
        boolean asked = isVisible() && event.getCode() == KeyCode.E && !event.isShortcutDown() && !event.isAltDown();
        if (asked) {
            take.fire();
        }
        return asked;
    }
}
