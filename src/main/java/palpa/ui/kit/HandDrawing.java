package palpa.ui.kit;

import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import palpa.model.Hand;

/** A hand with the palm towards us, on which something is shown. FX thread only. */
abstract class HandDrawing extends Drawing {

    HandDrawing(Hand hand) {
        super(HandShape.WIDTH, HandShape.HEIGHT);
        getStyleClass().add(hand == Hand.LEFT ? "left-hand" : "right-hand");
        drawHand(hand);
    }

    private void drawHand(Hand hand) {
        SVGPath palm = new SVGPath();
        palm.setContent(HandShape.PALM);
        palm.getStyleClass().add("hand-skin");
        if (hand == Hand.RIGHT) {
            palm.setScaleX(-1);
            palm.setTranslateX(HandShape.WIDTH - 2 * palm.getLayoutBounds().getCenterX());
        }
        draw(palm);
        for (HandShape.Finger finger : HandShape.FINGERS) {
            Line line = new Line(
                    mirrored(finger.fromX(), hand), finger.fromY(), mirrored(finger.toX(), hand), finger.toY());
            line.setStrokeWidth(finger.thickness());
            line.setStrokeLineCap(StrokeLineCap.ROUND);
            line.getStyleClass().add("hand-finger");
            draw(line);
        }
    }

    private static double mirrored(double x, Hand hand) {
        return hand == Hand.LEFT ? x : HandShape.WIDTH - x;
    }
}
