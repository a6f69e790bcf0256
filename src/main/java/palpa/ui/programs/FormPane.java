package palpa.ui.programs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import palpa.coaching.Activity;
import palpa.coaching.HandUse;
import palpa.coaching.Leg;
import palpa.coaching.StepPicture;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.Words;
import palpa.ui.kit.FieldGrid;
import palpa.ui.kit.Pick;

/** The fields of one step. FX thread only. */
final class FormPane extends FieldGrid {

    private static final double WIDTH = 345;
    private static final double LABEL_WIDTH = 108;

    FormPane(StepForm form) {
        super(WIDTH, LABEL_WIDTH);
        BooleanBinding exercise = form.activity.isEqualTo(Activity.EXERCISE);
        add("activity", Pick.one(form.activity, List.of(Activity.values()), "programs.activity."));
        add("region", Pick.one(form.region, List.of(Region.values()), "ui.region."));
        add("route", text(form.route));
        add(
                "technique",
                Pick.perhaps(
                        form.technique, Stream.of(Technique.values()).filter(Technique::isMassage), "ui.technique."),
                exercise);
        add(
                "level",
                Pick.perhaps(form.level, Stream.of(Level.LIGHT, Level.MODERATE, Level.FIRM), "ui.level."),
                exercise);
        add("repetitions", text(form.repetitions), exercise);
        add("seconds", text(form.seconds));
        add("leg", Pick.perhaps(form.leg, Arrays.stream(Leg.values()), "ui.step.leg."));
        add("hands", Pick.one(form.hands, List.of(HandUse.values()), "ui.step.hands."), exercise);
        add("left", Pick.perhaps(form.left, Arrays.stream(Surface.values()), "ui.surface."), exercise);
        add("right", Pick.perhaps(form.right, Arrays.stream(Surface.values()), "ui.surface."), exercise);
        add("beats", text(form.beats), exercise);
        add("picture", Pick.perhaps(form.picture, Arrays.stream(StepPicture.values()), "programs.picture."));
        add("instruction", text(form.instruction));
    }

    /** A field with its name before it, in one line. */
    static HBox labelled(String key, TextField field) {
        Label words = new Label(Words.of(key));
        words.setMinWidth(LABEL_WIDTH);
        words.setLabelFor(field);
        field.setAccessibleText(words.getText());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(8, words, field);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private void add(String name, Control field) {
        add("form-" + name, Words.of("programs.form." + name), field);
    }

    /** A field that an exercise has no use for. */
    private void add(String name, Control field, BooleanBinding exercise) {
        add(name, field);
        field.disableProperty().bind(exercise);
    }
}
