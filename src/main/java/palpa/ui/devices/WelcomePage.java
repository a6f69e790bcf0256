package palpa.ui.devices;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import palpa.coaching.feedback.RetentionTest;
import palpa.session.Assignments.Assignment;
import palpa.session.Words;
import palpa.ui.kit.Action;
import palpa.ui.kit.Announcement;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyHint;
import palpa.ui.kit.KeyWord;
import palpa.ui.kit.Page;

/** What is seen first where no glove is plugged in: two ways to begin. FX thread only. */
public final class WelcomePage extends VBox implements Page {

    private final Label status = new Label(Words.of("ui.welcome.looking"));
    private final Button virtual;
    private final Button plug;
    private final TestOffer test = new TestOffer();
    private final AssignmentOffer assigned = new AssignmentOffer();
    private final Runnable lookForTests;

    /**
     * @param plugIn called for "Plug in a glove"
     * @param tryVirtual called for "Try with virtual gloves"
     * @param lookForTests called whenever it is shown, to {@link #offer} what is due by then
     */
    public WelcomePage(Runnable plugIn, Runnable tryVirtual, Runnable lookForTests) {
        super(18);
        this.lookForTests = lookForTests;
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        Label title = text("ui.welcome", "welcome-title");
        Label promise = text("ui.welcome.promise", "welcome-promise");
        plug = choice("plug", Feather.CPU, "D");
        virtual = choice("virtual", Feather.PLAY_CIRCLE, VirtualKey.WORD.key());
        plug.setOnAction(event -> plugIn.run());
        virtual.setOnAction(event -> tryVirtual.run());
        HBox choices = new HBox(18, plug, virtual);
        choices.setAlignment(Pos.CENTER);
        choices.setFillHeight(false);
        choices.getStyleClass().add("choices");
        KeyHint programs = new KeyHint(Words.of("ui.welcome.programs"), Action.PROGRAMS.key());
        programs.setAlignment(Pos.CENTER);
        status.getStyleClass().add("muted");
        status.setId("welcome-status");
        Announcement.live(status);
        status.setWrapText(true);
        status.setMinHeight(42);
        status.setAlignment(Pos.TOP_CENTER);
        getChildren()
                .addAll(
                        title,
                        promise,
                        choices,
                        assigned,
                        test,
                        programs,
                        status,
                        text("ui.welcome.care", "small-muted"),
                        text("ui.aid", "small-muted"));
    }

    private static Label text(String key, String styleClass) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static Button choice(String name, Feather icon, String key) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("choice-icon");
        Label title = text("ui.welcome." + name, "choice-title");
        Label what = text("ui.welcome." + name + ".what", "muted");
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(10, title, new KeyCap(key));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(12, sign, head, what);
        content.setAlignment(Pos.TOP_LEFT);
        content.setFillWidth(true);
        Button button = new Button();
        button.setGraphic(content);
        button.setId("welcome-" + name);
        button.getStyleClass().addAll("choice", "choice-" + name);
        button.setAccessibleText(title.getText() + ". " + what.getText());
        content.prefWidthProperty().bind(button.widthProperty().subtract(52));
        return button;
    }

    @Override
    public Node node() {
        return this;
    }

    /** The button that most newcomers want has the focus at first. */
    @Override
    public void shown() {
        virtual.requestFocus();
        lookForTests.run();
    }

    @Override
    public void hidden() {
        // Nothing is followed here.
    }

    @Override
    public boolean pressed(KeyEvent event) {
        return assigned.pressed(event) || test.pressed(event) || VirtualKey.fire(event, virtual);
    }

    @Override
    public List<KeyWord> keys() {
        return Stream.concat(
                        Stream.of(VirtualKey.WORD),
                        Stream.of(assigned, test).filter(Node::isVisible).map(Offer::word))
                .toList();
    }

    /** Says what is going on: looking for gloves, starting, what went wrong. */
    public void say(String sentence) {
        status.setText(sentence);
    }

    /**
     * Offers the first of {@code tests}, which are due; nothing where there are none.
     *
     * @param taken told the test that is to be taken
     */
    public void offer(List<RetentionTest> tests, LocalDate today, Consumer<RetentionTest> taken) {
        test.offer(tests, today, taken);
    }

    /**
     * Offers the first of {@code given}, which the trainee is to practise; nothing where there are none.
     *
     * @param taken told what is to be begun
     */
    public void offer(List<Assignment> given, Consumer<Assignment> taken) {
        assigned.offer(given, taken);
    }

    /** Whether the choices can be taken; not while one of them is starting. */
    public void setBusy(boolean busy) {
        plug.setDisable(busy);
        virtual.setDisable(busy);
        test.setBusy(busy);
        assigned.setBusy(busy);
    }
}
