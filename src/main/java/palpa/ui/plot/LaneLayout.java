package palpa.ui.plot;

import java.awt.geom.Rectangle2D;
import palpa.model.Hand;
import palpa.model.TimeSpan;

/**
 * Where the lanes of a session's picture lie, in logical pixels. Immutable.
 *
 * @param width width of the picture
 * @param height height of the picture
 */
record LaneLayout(double width, double height) {

    static final double LEFT = 92;
    static final double RIGHT = 22;

    /** A stroke's marks stand in this part of a force lane's top. */
    static final double MARKS = 9;

    /** The technique stands in a strip of this height under a force lane. */
    static final double STRIP = 8;

    private static final double TOP = 8;
    private static final double STEP_HEIGHT = 24;
    private static final double ROW_HEIGHT = 24;
    private static final double GAP = 10;
    private static final double AXIS = 26;

    private double innerWidth() {
        return Math.max(1, width - LEFT - RIGHT);
    }

    Rectangle2D steps() {
        return new Rectangle2D.Double(LEFT, TOP, innerWidth(), STEP_HEIGHT);
    }

    Rectangle2D scores() {
        return new Rectangle2D.Double(LEFT, TOP + STEP_HEIGHT + 2, innerWidth(), ROW_HEIGHT);
    }

    Rectangle2D flags() {
        return new Rectangle2D.Double(LEFT, TOP + STEP_HEIGHT + 2 + ROW_HEIGHT, innerWidth(), ROW_HEIGHT);
    }

    private double forcesTop() {
        return flags().getMaxY() + 4;
    }

    private double laneHeight() {
        return Math.max(20, (height - AXIS - forcesTop() - GAP) / 2);
    }

    /** Marks, forces and strip of a hand. */
    Rectangle2D lane(Hand hand) {
        return new Rectangle2D.Double(
                LEFT, forcesTop() + hand.ordinal() * (laneHeight() + GAP), innerWidth(), laneHeight());
    }

    /** Where a hand's forces are drawn. */
    Rectangle2D forces(Hand hand) {
        Rectangle2D lane = lane(hand);
        return new Rectangle2D.Double(
                LEFT, lane.getY() + MARKS, innerWidth(), Math.max(8, lane.getHeight() - MARKS - STRIP - 2));
    }

    /** Where a hand's technique is drawn. */
    Rectangle2D strip(Hand hand) {
        return new Rectangle2D.Double(LEFT, lane(hand).getMaxY() - STRIP, innerWidth(), STRIP);
    }

    /** From the first lane to the last. */
    Rectangle2D lanes() {
        return new Rectangle2D.Double(LEFT, TOP, innerWidth(), lane(Hand.RIGHT).getMaxY() - TOP);
    }

    TimeMap times(TimeSpan window) {
        return new TimeMap(window, LEFT, innerWidth());
    }
}
