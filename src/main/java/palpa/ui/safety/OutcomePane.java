package palpa.ui.safety;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.coaching.Program;
import palpa.coaching.safety.Adaptation;
import palpa.coaching.safety.Answers;
import palpa.coaching.safety.Outcome;
import palpa.model.Labelled;
import palpa.session.Words;
import palpa.ui.kit.KeyCap;

/** What comes of the answers: what is changed and a way on, or why there is no practice and only a way back. FX thread only. */
final class OutcomePane extends VBox {

    private final Label title = new Label();
    private final Label why = wrapped("");
    private final VBox lines = new VBox(6);
    private final Button begin = new Button(Words.of("safety.sheet.begin"));
    private final Button back = new Button(Words.of("safety.sheet.back"));

    OutcomePane(Runnable goBack, Runnable goOn) {
        super(14);
        title.setId("outcome");
        title.getStyleClass().add("safety-outcome");
        why.setId("outcome-why");
        lines.setId("outcome-lines");
        begin.setId("safety-begin");
        begin.getStyleClass().add("accent");
        begin.setGraphic(new KeyCap("Enter"));
        begin.setOnAction(event -> goOn.run());
        begin.managedProperty().bind(begin.visibleProperty());
        back.setId("safety-back");
        back.setOnAction(event -> goBack.run());
        HBox buttons = new HBox(10, back, begin);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, why, lines, buttons);
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    void show(Program program, Answers answers, Adaptation adaptation) {
        Outcome outcome = adaptation.outcome();
        String key = "safety.outcome." + outcome.label();
        title.setText(Words.of(key));
        why.setText(Words.of(key + ".why", program.name()));
        lines.getChildren()
                .setAll(reasons(answers, adaptation).stream()
                        .map(line -> wrapped("•  " + line))
                        .toList());
        begin.setVisible(outcome == Outcome.BEGIN);
        Button safe = outcome == Outcome.BEGIN ? begin : back;
        safe.requestFocus();
    }

    private static List<String> reasons(Answers answers, Adaptation adaptation) {
        return switch (adaptation.outcome()) {
            case STOP -> {
                List<String> reasons = new ArrayList<>();
                answers.stops().stream()
                        .sorted()
                        .map(Labelled::label)
                        .forEach(stop -> reasons.add(Words.of("safety.stop." + stop)));
                yield reasons;
            }
            case THERAPIST, WAIT -> List.of();
            case BEGIN, NOTHING_LEFT -> ChangeWords.sentences(adaptation);
        };
    }
}
