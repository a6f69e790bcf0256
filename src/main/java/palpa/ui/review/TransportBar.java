package palpa.ui.review;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import palpa.session.Words;
import palpa.session.review.ReplaySpeed;
import palpa.ui.kit.Digits;
import palpa.ui.kit.KeyHint;
import palpa.ui.kit.Times;

/** Play and pause, where one is, how fast it goes, and the keys for it. FX thread only. */
final class TransportBar extends HBox {

    private final FontIcon sign = new FontIcon(Feather.PLAY);
    private final Button play = new Button();
    private final Digits at = new Digits(10, "transport-time");
    private final Label length = new Label();
    private final Label speed = new Label();

    TransportBar(ReviewModel model) {
        super(10);
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
        play.setGraphic(sign);
        play.setId("play");
        play.getStyleClass().add("transport-play");
        play.setFocusTraversable(false);
        play.setOnAction(event -> model.transport().toggle());
        length.getStyleClass().add("small-muted");
        length.setMinWidth(USE_PREF_SIZE);
        speed.getStyleClass().add("transport-speed");
        speed.setId("speed");
        speed.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(play, at, length, speed, gap, hints());
        model.transport().playingProperty().addListener((property, old, playing) -> showPlaying(playing));
        model.transport().speedProperty().addListener((property, old, now) -> showSpeed(now));
        model.timeline().cursorProperty().addListener((property, old, now) -> showTime(model));
        model.timeline().wholeProperty().addListener((property, old, now) -> showTime(model));
        showPlaying(false);
        showSpeed(ReplaySpeed.REAL);
        showTime(model);
    }

    private void showPlaying(boolean playing) {
        sign.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
        play.setAccessibleText(Words.of(playing ? "review.pause" : "review.play"));
    }

    private void showSpeed(ReplaySpeed now) {
        double factor = now.factor();
        String number = factor == Math.rint(factor)
                ? Long.toString(Math.round(factor))
                : String.format(Locale.ROOT, "%.2f", factor).replaceAll("0$", "");
        speed.setText(number + " ×");
        speed.setAccessibleText(Words.of("review.speed.spoken", number));
    }

    private void showTime(ReviewModel model) {
        at.setText(SessionTimes.at(model.timeline().cursorProperty().get()));
        length.setText(Words.of(
                "review.of_length",
                Times.minutes(model.timeline().wholeProperty().get().endMicros() / 1e6)));
    }

    private static HBox hints() {
        HBox hints = new HBox(
                10,
                new KeyHint(Words.of("review.hint.play"), "Space"),
                new KeyHint(Words.of("review.hint.back"), "←", "→"),
                new KeyHint(Words.of("review.hint.speed"), "<", ">"),
                new KeyHint(Words.of("review.hint.error"), "E"),
                new KeyHint(Words.of("review.hint.note"), "M"));
        hints.setAlignment(Pos.CENTER_LEFT);
        hints.setMinWidth(0);
        return hints;
    }
}
