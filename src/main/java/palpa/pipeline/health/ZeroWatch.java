package palpa.pipeline.health;

import java.util.Arrays;

/**
 * Finds a sensor whose zero has wandered: it shows the same 0.8 N or more whenever the rest of the hand lifts.
 *
 * <p>What a sensor shows while all others show next to nothing, and it stands still for two tenths of a second, is its floor. A finger that presses alone shows now this and now
 * that, and nothing between; a zero that has wandered shows its floor every time, so that three lifts are enough. While a hand never lifts nothing is known. One thread; allocates nothing.
 */
final class ZeroWatch {

    /** A sound sensor's zero wanders by 0.2 to 0.4 N in a session; beyond half a newton a known load is missed. */
    private static final double WANDERED_NEWTONS = 0.8;

    private static final double OTHERS_AT_REST_NEWTONS = 0.2;
    /** A lift is one of the others: a thumb that presses alone has them at rest all the time. */
    private static final double TOUCH_NEWTONS = 2;

    private static final double SAME_PART = 0.15;
    private static final double SAME_NEWTONS = 0.05;
    /** A finger that presses trembles or comes and goes. */
    private static final int STILL_CELLS = 2;

    private static final int CERTAIN_LIFTS = 3;
    private static final int CERTAIN_CELLS = 4;

    /** A floor that was not seen again in so many lifts is none any more. */
    private static final int STALE_LIFTS = 2;

    private final double[] floors;
    private final int[] stillCells;
    private final int[] cells;
    private final int[] lifts;
    private final int[] lastLift;
    private final boolean[] touched;
    private final int[] lift;

    ZeroWatch(int sensors) {
        floors = new double[sensors];
        stillCells = new int[sensors];
        cells = new int[sensors];
        lifts = new int[sensors];
        lastLift = new int[sensors];
        touched = new boolean[sensors];
        lift = new int[sensors];
        Arrays.fill(lastLift, -1);
    }

    /** Takes in a cell; answers the sensor whose zero has just been found to have wandered, or -1. */
    int cell(Cell cell) {
        double total = cell.totalNewtons();
        int found = -1;
        for (int sensor = 0; sensor < floors.length; sensor++) {
            double others = total - cell.newtons(sensor);
            touched[sensor] |= others >= TOUCH_NEWTONS;
            boolean still = others <= OTHERS_AT_REST_NEWTONS && cell.isKnown(sensor) && cell.isStill(sensor);
            stillCells[sensor] = still ? stillCells[sensor] + 1 : 0;
            if (stillCells[sensor] >= STILL_CELLS && isFloor(sensor, cell.newtons(sensor))) {
                found = sensor;
            }
        }
        return found;
    }

    /** Takes in what a sensor shows while all others are at rest; answers whether that is now certain to be a wandered zero. */
    private boolean isFloor(int sensor, double newtons) {
        lift[sensor] += touched[sensor] ? 1 : 0;
        touched[sensor] = false;
        double same = SAME_NEWTONS + SAME_PART * floors[sensor];
        boolean stale = lastLift[sensor] < 0 || lift[sensor] - lastLift[sensor] > STALE_LIFTS;
        if (stale || newtons < floors[sensor] - same) {
            floors[sensor] = newtons;
            cells[sensor] = 0;
            lifts[sensor] = 0;
            lastLift[sensor] = -1;
        } else if (newtons > floors[sensor] + same) {
            return false;
        }
        cells[sensor]++;
        lifts[sensor] += lift[sensor] == lastLift[sensor] ? 0 : 1;
        lastLift[sensor] = lift[sensor];
        return floors[sensor] >= WANDERED_NEWTONS && lifts[sensor] >= CERTAIN_LIFTS && cells[sensor] >= CERTAIN_CELLS;
    }
}
