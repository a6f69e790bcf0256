package palpa.ui.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import palpa.session.SessionHeader;
import palpa.session.Words;
import palpa.session.review.SessionReview;
import palpa.ui.kit.Brand;
import palpa.ui.kit.KeyCap;
import palpa.ui.kit.KeyHint;

/** The line at the top: which two sessions, or what is to be told. FX thread only. */
final class CompareHead extends HBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private final CompareModel model;
    private final ZoneId zone;
    private final Label which = new Label();
    private String told = "";

    CompareHead(CompareModel model, ZoneId zone, Runnable other) {
        super(14);
        this.model = model;
        this.zone = zone;
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        Label page = new Label(Words.of("review.compare"));
        page.getStyleClass().add("muted");
        page.setMinWidth(USE_PREF_SIZE);
        which.getStyleClass().add("step-instruction");
        which.setId("compare-which");
        which.setMinWidth(80);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button again = new Button(Words.of("review.compare.other"), new KeyCap(CompareAction.OTHER.key()));
        again.getStyleClass().add("header-button");
        again.setContentDisplay(ContentDisplay.RIGHT);
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(event -> other.run());
        again.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.otherProperty().get().isPresent(), model.otherProperty()));
        getChildren().addAll(new Brand(), page, which, gap, again, new KeyHint(Words.of("review.hint.leave"), "Esc"));
        model.first().reviewProperty().addListener((property, old, now) -> show());
        model.second().reviewProperty().addListener((property, old, now) -> show());
        model.first().problemProperty().addListener((property, old, now) -> show());
        model.second().problemProperty().addListener((property, old, now) -> show());
    }

    /** Shows {@code sentence} instead, until empty text is given. */
    void say(String sentence) {
        told = sentence;
        show();
    }

    private void show() {
        String problem = model.first().problemProperty().get()
                + model.second().problemProperty().get();
        if (!told.isEmpty() || !problem.isEmpty()) {
            which.setText(told.isEmpty() ? problem : told);
            return;
        }
        String first = name(model.first().reviewProperty().get());
        String second = name(model.second().reviewProperty().get());
        which.setText(second.isEmpty() ? first : Words.of("review.compare.which", first, second));
    }

    private String name(SessionReview review) {
        if (review == null) {
            return "";
        }
        SessionHeader header = review.header();
        String trainee = header.trainee().isBlank() ? Words.of("review.unnamed") : header.trainee();
        return trainee + ", " + WHEN.format(header.startedAt().atZone(zone));
    }
}
