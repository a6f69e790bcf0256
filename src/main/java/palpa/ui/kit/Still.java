package palpa.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Keeps what changes all the time from having the whole window laid out: words inside it may change, and only they are
 * placed anew. FX thread only.
 *
 * <p>It keeps the room of the widest and highest it ever held, so that its neighbours stand still; only what outgrows
 * that is laid out with everything else, one refresh later. It is managed where its content is.
 */
public final class Still extends Region {

    private static final String STYLE_CLASS = "still";

    private final Node content;
    private final Inside inside = new Inside();
    private double roomWidth;
    private double roomHeight;

    /**
     * @param alignment where {@code content} stands in a greater room
     * @param content fills the room as far as its greatest size allows
     */
    public Still(Pos alignment, Node content) {
        this.content = content;
        getStyleClass().add(STYLE_CLASS);
        inside.setManaged(false);
        inside.setAlignment(alignment);
        inside.getChildren().add(content);
        getChildren().add(inside);
        managedProperty().bind(content.managedProperty());
    }

    /** All below {@code root} forget how much room they had, since their type has another size now. */
    public static void forgetRoom(Parent root) {
        root.lookupAll("." + STYLE_CLASS).forEach(node -> ((Still) node).forget());
    }

    private void forget() {
        roomWidth = 0;
        roomHeight = 0;
        requestLayout();
    }

    @Override
    public double getBaselineOffset() {
        return content.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        inside.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return inside.minWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return inside.minHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        roomWidth = Math.max(roomWidth, inside.prefWidth(-1));
        return roomWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        roomHeight = Math.max(roomHeight, inside.prefHeight(-1));
        return roomHeight;
    }

    /** Its changes stop at itself, since it is not managed. */
    private final class Inside extends StackPane {

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            double width = prefWidth(-1);
            double height = prefHeight(-1);
            if (width > roomWidth || height > roomHeight) {
                roomWidth = Math.max(roomWidth, width);
                roomHeight = Math.max(roomHeight, height);
                askLater();
            }
        }

        /** What is asked for while the parents are being laid out would be lost. */
        private void askLater() {
            Platform.runLater(Still.this::requestLayout);
        }
    }
}
