package palpa.ui.safety;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import palpa.model.UserProblem;
import palpa.session.Receiver;
import palpa.session.Receivers;
import palpa.session.Words;

/** Who is massaged: a name, one that is known, oneself, or nobody's name. FX thread only. */
final class ReceiverLine extends VBox {

    private final Receivers receivers;
    private final Supplier<String> trainee;
    private final Consumer<Optional<Receiver>> chosen;
    private final TextField name = new TextField();
    private final MenuButton known = new MenuButton(Words.of("safety.sheet.who.known"));
    private final Button forget = new Button(Words.of("safety.sheet.who.forget"));
    private final Label said = new Label();

    /** @param chosen told who the name belongs to, as often as it changes; empty for a new one */
    ReceiverLine(Receivers receivers, Supplier<String> trainee, Consumer<Optional<Receiver>> chosen) {
        super(2);
        this.receivers = receivers;
        this.trainee = trainee;
        this.chosen = chosen;
        said.setId("receiver-said");
        said.getStyleClass().add("small-muted");
        getChildren().addAll(line(), said);
    }

    private HBox line() {
        Label who = new Label(Words.of("safety.sheet.who"));
        who.setLabelFor(name);
        who.setMinWidth(Region.USE_PREF_SIZE);
        name.setId("receiver-name");
        name.setPromptText(Words.of("safety.sheet.who.prompt"));
        name.setAccessibleText(who.getText());
        name.textProperty().addListener((property, old, text) -> follow(text));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button myself = new Button(Words.of("safety.sheet.who.myself"));
        myself.setId("receiver-myself");
        myself.setOnAction(event -> name.setText(myName()));
        known.setId("receiver-known");
        forget.setId("receiver-forget");
        forget.setOnAction(event -> forget());
        for (Region button : List.of(myself, known, forget)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.managedProperty().bind(button.visibleProperty());
        }
        HBox line = new HBox(8, who, name, myself, known, forget);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String myName() {
        String mine = Receiver.cleaned(trainee.get());
        return mine.isEmpty() ? Words.of("safety.sheet.who.me") : mine;
    }

    /** Called for Enter in the field. */
    void onEnter(Runnable go) {
        name.setOnAction(event -> go.run());
    }

    /** Begins with {@code present}, and takes the focus. */
    void ask(String present) {
        List<String> names = receivers.names();
        known.getItems().setAll(names.stream().map(this::item).toList());
        known.setVisible(!names.isEmpty());
        name.setText(present);
        follow(present);
        name.requestFocus();
        name.selectAll();
    }

    private MenuItem item(String each) {
        MenuItem item = new MenuItem(ChangeWords.brief(each));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> name.setText(each));
        return item;
    }

    String name() {
        return Receiver.cleaned(name.getText());
    }

    /** Says {@code sentence} below the name. */
    void say(String sentence) {
        said.setText(sentence);
    }

    private void follow(String text) {
        if (text.length() > Receiver.LONGEST_NAME) {
            name.setText(text.substring(0, Receiver.LONGEST_NAME));
            return;
        }
        say(Words.of("safety.sheet.who.kept"));
        Optional<Receiver> receiver = kept();
        forget.setVisible(receiver.isPresent());
        chosen.accept(receiver);
    }

    private Optional<Receiver> kept() {
        try {
            return receivers.get(name());
        } catch (UserProblem damaged) {
            say(Words.of(damaged));
            return Optional.empty();
        }
    }

    private void forget() {
        String whose = name();
        try {
            receivers.delete(whose);
            ask("");
            say(Words.of("safety.sheet.who.forgotten", ChangeWords.brief(whose)));
        } catch (UserProblem problem) {
            say(Words.of(problem));
        }
    }
}
