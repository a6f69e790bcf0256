package palpa.ui.plot;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * What lies under a chart's picture: an opaque ground in the card's colour, and the ring of the focus. FX thread only.
 *
 * <p>The ground is seen by nobody; it spares the renderer the card, its rounded corners and all that lies below, which
 * it would else paint again at every refresh. It is a little wider than the picture, since the renderer looks whether it
 * covers all that changed, with the softness at the edges. Style classes {@code chart-ground} and {@code chart-ring}.
 */
final class ChartGround extends Region {

    private static final double BEYOND = 2;

    private final Rectangle ground = new Rectangle();
    private final Region ring = new Region();

    ChartGround() {
        setManaged(false);
        setMouseTransparent(true);
        ground.getStyleClass().add("chart-ground");
        ground.setManaged(false);
        ring.getStyleClass().add("chart-ring");
        ring.setManaged(false);
        getChildren().addAll(ground, ring);
    }

    @Override
    protected void layoutChildren() {
        ground.setX(-BEYOND);
        ground.setY(-BEYOND);
        ground.setWidth(getWidth() + 2 * BEYOND);
        ground.setHeight(getHeight() + 2 * BEYOND);
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
