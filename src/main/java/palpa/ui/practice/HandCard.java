package palpa.ui.practice;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import palpa.coaching.Cue;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.session.LinkView;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.Digits;
import palpa.ui.kit.EnumWords;
import palpa.ui.kit.Signs;
import palpa.ui.kit.Still;

/**
 * How hard one hand presses, readable from a metre away. FX thread only.
 *
 * <p>Every line keeps its height whatever it says, so that nothing jumps.
 */
final class HandCard extends StackPane {

    private static final double CUE_PIXELS = 22;
    private static final double CUE_LINE_PIXELS = 34;

    private final HandModel model;
    private final EnumWords<Cue> cueWords = new EnumWords<>(Cue.class, "ui.cue.");
    private final Digits number = new Digits(3, "big-number");
    private final Label unit = new Label(Words.of("ui.unit.newtons"));
    private final Label largeWord = new Label();
    private final Label levelWord = new Label();
    private final SVGPath cueSign = Signs.filled("", "cue-sign");
    private final Label cueWord = new Label();
    private final Label noTarget = new Label(Words.of("ui.cue.free"));
    private final Label sentence = new Label();
    private final VBox pressure = new VBox(6);
    private final CeilingAlarmPane alarm;

    /** @param feedback whether anything of it may be seen; the alarm always is */
    HandCard(HandModel model, FeedbackModel feedback) {
        this.model = model;
        this.alarm = new CeilingAlarmPane(model);
        getStyleClass().add(model.hand() == Hand.LEFT ? "left-hand" : "right-hand");
        setId("hand-" + model.hand().label());
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty()
                .bind(Bindings.when(feedback.hiddenProperty())
                        .then(Words.of("practice.feedback.hidden"))
                        .otherwise(model.spokenProperty()));
        Card card = new Card(Words.of("ui.hand." + model.hand().label()), body());
        card.addToHead(note());
        getChildren()
                .addAll(
                        card,
                        FeedbackCover.of(Words.of("ui.hand." + model.hand().label()), feedback),
                        alarm);
        bind();
    }

    CeilingAlarmPane alarm() {
        return alarm;
    }

    /** The alarm covers the card; it is not managed, so that an alarm has nothing laid out but itself. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        alarm.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** Every word keeps its place while another one is shown. */
    private StackPane note() {
        StackPane note = new StackPane();
        note.setAlignment(Pos.CENTER_RIGHT);
        for (String key : List.of("ui.hand.peak", "ui.hand.beyond", "ui.hand.peak_beyond")) {
            Label word = new Label(Words.of(key));
            word.getStyleClass().add("small-muted");
            word.visibleProperty().bind(model.noteProperty().isEqualTo(word.getText()));
            note.getChildren().add(word);
        }
        return note;
    }

    private StackPane body() {
        pressure.getChildren()
                .addAll(
                        new Still(Pos.CENTER_LEFT, numberLine()),
                        new Still(Pos.CENTER_LEFT, new PressureGauge(model)),
                        new Still(Pos.CENTER_LEFT, cueLine()));
        sentence.getStyleClass().add("hand-sentence");
        sentence.setWrapText(true);
        sentence.setId("hand-sentence-" + model.hand().label());
        StackPane.setAlignment(sentence, Pos.BOTTOM_LEFT);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return new StackPane(pressure, sentence);
    }

    private BorderPane numberLine() {
        number.setId("number-" + model.hand().label());
        unit.getStyleClass().add("big-unit");
        unit.setId("unit-" + model.hand().label());
        largeWord.getStyleClass().add("big-word");
        largeWord.setId("large-word-" + model.hand().label());
        largeWord.setMinWidth(0);
        levelWord.getStyleClass().add("level-word");
        levelWord.setId("level-" + model.hand().label());
        levelWord.setMinWidth(Region.USE_PREF_SIZE);
        HBox value = new HBox(10, number, unit);
        value.setAlignment(Pos.BASELINE_LEFT);
        StackPane either = new StackPane(value, largeWord);
        either.setAlignment(Pos.BASELINE_LEFT);
        BorderPane line = new BorderPane();
        line.getStyleClass().add("number-line");
        line.setCenter(either);
        line.setRight(levelWord);
        BorderPane.setAlignment(levelWord, Pos.BOTTOM_RIGHT);
        return line;
    }

    private StackPane cueLine() {
        cueWord.getStyleClass().add("cue-word");
        cueWord.setId("cue-" + model.hand().label());
        HBox line = new HBox(8, Signs.boxed(cueSign, CUE_PIXELS), cueWord);
        line.setAlignment(Pos.CENTER_LEFT);
        noTarget.getStyleClass().add("muted");
        noTarget.setId("no-target-" + model.hand().label());
        noTarget.visibleProperty()
                .bind(model.targetProperty().isNull().and(model.cueProperty().isEqualTo(Cue.NONE)));
        StackPane either = new StackPane(line, noTarget);
        either.setAlignment(Pos.CENTER_LEFT);
        either.setMinHeight(CUE_LINE_PIXELS);
        either.setPrefHeight(CUE_LINE_PIXELS);
        return either;
    }

    private void bind() {
        model.numberProperty().addListener((property, old, text) -> number.setText(text));
        model.beyondTopProperty().addListener((property, old, beyond) -> showUnit(beyond));
        model.wordProperty().addListener((property, old, word) -> showWord(word));
        model.claimsNewtonsProperty().addListener((property, old, claims) -> showKind(claims));
        model.levelProperty().addListener((property, old, level) -> showTone());
        model.targetProperty().addListener((property, old, level) -> showTone());
        model.cueProperty().addListener((property, old, cue) -> showCue(cue));
        model.presenceProperty().addListener((property, old, presence) -> showPresence(presence));
        number.setText(model.numberProperty().get());
        showWord(model.wordProperty().get());
        showKind(model.claimsNewtonsProperty().get());
        showCue(model.cueProperty().get());
        showPresence(model.presenceProperty().get());
    }

    private void showWord(String word) {
        levelWord.setText(word);
        largeWord.setText(word);
    }

    private void showKind(boolean claimsNewtons) {
        number.getParent().setVisible(claimsNewtons);
        levelWord.setVisible(claimsNewtons);
        levelWord.setManaged(claimsNewtons);
        largeWord.setVisible(!claimsNewtons);
    }

    private void showUnit(boolean beyond) {
        unit.setText(Words.of(beyond ? "ui.unit.newtons_or_more" : "ui.unit.newtons"));
    }

    private void showTone() {
        Level level = model.levelProperty().get();
        boolean right = level != null && level == model.targetProperty().get();
        style("tone-good", right);
        style("tone-over", level == Level.OVER);
        style("tone-rest", level == null);
    }

    private void showCue(Cue cue) {
        cueSign.setContent(Signs.of(cue));
        cueWord.setText(cueWords.of(cue));
        style("cue-good", cue == Cue.GOOD);
    }

    private void showPresence(LinkView.State presence) {
        boolean live = presence == LinkView.State.STREAMING;
        pressure.setOpacity(live ? 1 : 0.25);
        sentence.setVisible(!live);
        sentence.setText(
                live
                        ? ""
                        : Words.of("ui.hand." + presence.label() + "."
                                + model.hand().label()));
        cueWord.getParent().getParent().setVisible(live);
    }

    private void style(String styleClass, boolean on) {
        if (on && !getStyleClass().contains(styleClass)) {
            getStyleClass().add(styleClass);
        } else if (!on) {
            getStyleClass().remove(styleClass);
        }
    }
}
