package palpa.ui.kit;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * A drawing made in its own coordinates, scaled to the room there is and centred in it. FX thread only.
 */
public class Drawing extends Region {

    private final double drawnWidth;
    private final double drawnHeight;
    private final Group content = new Group();
    private final Scale scale = new Scale(1, 1, 0, 0);

    /**
     * @param drawnWidth width in the drawing's own coordinates, whose origin is the upper left corner
     * @param drawnHeight height in them
     */
    public Drawing(double drawnWidth, double drawnHeight) {
        this.drawnWidth = drawnWidth;
        this.drawnHeight = drawnHeight;
        content.setManaged(false);
        content.setAutoSizeChildren(false);
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    protected final void draw(Node... nodes) {
        content.getChildren().addAll(nodes);
    }

    /** Takes away all that was drawn. */
    protected final void erase() {
        content.getChildren().clear();
    }

    /** Draws only what lies within {@code frame}. */
    protected final void clipTo(Node frame) {
        content.setClip(frame);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double factor = Math.max(0.05, Math.min(width / drawnWidth, height / drawnHeight));
        scale.setX(factor);
        scale.setY(factor);
        content.setLayoutX(snapPositionX(snappedLeftInset() + (width - factor * drawnWidth) / 2));
        content.setLayoutY(snapPositionY(snappedTopInset() + (height - factor * drawnHeight) / 2));
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawnWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawnHeight;
    }

    @Override
    protected double computeMinWidth(double height) {
        return drawnWidth * 0.4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return drawnHeight * 0.4;
    }
}
