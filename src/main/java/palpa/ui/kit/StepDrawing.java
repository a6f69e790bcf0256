package palpa.ui.kit;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import palpa.coaching.StepPicture;
import palpa.session.Words;

/** What a step does, drawn in two tones; scales to any size. Nothing is drawn where a step has no picture. FX thread only. */
public final class StepDrawing extends Drawing {

    private Optional<StepPicture> shown = Optional.empty();

    public StepDrawing() {
        super(StepShapes.WIDTH, StepShapes.HEIGHT);
        getStyleClass().add("step-drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
    }

    /** Draws {@code picture}, or nothing. */
    public void show(Optional<StepPicture> picture) {
        if (picture.equals(shown)) {
            return;
        }
        shown = picture;
        erase();
        clipTo(new Rectangle(StepShapes.WIDTH, StepShapes.HEIGHT));
        picture.map(StepShapes::of).ifPresent(marks -> marks.forEach(mark -> draw(path(mark))));
        setAccessibleText(
                picture.map(one -> Words.of("practice.picture." + one.label())).orElse(""));
    }

    private static SVGPath path(StepShapes.Mark mark) {
        SVGPath path = new SVGPath();
        path.setContent(mark.path());
        boolean line = mark.thickness() > 0;
        String tone = "picture-" + mark.tone().name().toLowerCase(Locale.ROOT);
        path.getStyleClass().add(tone + (line ? "-line" : ""));
        if (line) {
            path.setStrokeWidth(mark.thickness());
            path.setStrokeLineCap(StrokeLineCap.ROUND);
            path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        }
        return path;
    }
}
