package palpa.pipeline.health;

/**
 * Finds sensors at the ends of their range: open, where there is no load though those beside them never lie there, and
 * saturated.
 *
 * <p>A front end with a bias keeps an unloaded sensor off the end, so that a broken wire shows: it lies there for two seconds,
 * and all but one of eight are off it, as they were while nothing was touched for a second. Without a bias all of them lie
 * there as soon as the hand lifts, and a broken wire looks like a site that is not touched; touching the sites one by one
 * finds it.
 */
final class RailWatch {

    private static final double REST_NEWTONS = 0.5;
    private static final int REST_CELLS = 10;
    private static final int OPEN_CELLS = 20;
    private static final int MOST_AT_FOOT_PART = 8;
    private static final int SATURATED_CELLS = 5;

    private final int[] atFoot;
    private final int[] atTop;
    private int restCells;

    RailWatch(int sensors) {
        atFoot = new int[sensors];
        atTop = new int[sensors];
    }

    /** Takes in a cell; answers a sensor that is open, or -1. */
    int open(Cell cell) {
        int there = 0;
        int longest = 0;
        for (int sensor = 0; sensor < atFoot.length; sensor++) {
            atFoot[sensor] = cell.atFoot(sensor) ? atFoot[sensor] + 1 : 0;
            there += atFoot[sensor] > 0 ? 1 : 0;
            longest = atFoot[sensor] > atFoot[longest] ? sensor : longest;
        }
        boolean othersAreOff = there <= Math.max(1, atFoot.length / MOST_AT_FOOT_PART) && there < atFoot.length - 1;
        followRest(cell, othersAreOff);
        return othersAreOff && restCells >= REST_CELLS && atFoot[longest] >= OPEN_CELLS ? longest : -1;
    }

    /** Counts how long nothing was touched and the sensors were off the end, until it is known that they are then. */
    private void followRest(Cell cell, boolean off) {
        if (restCells < REST_CELLS) {
            restCells = off && cell.totalNewtons() < REST_NEWTONS ? restCells + 1 : 0;
        }
    }

    /** Answers the sensor that has now been at its upper end for half a second in all, or -1. */
    int saturated(Cell cell) {
        int found = -1;
        for (int sensor = 0; sensor < atTop.length; sensor++) {
            if (cell.atTop(sensor) && ++atTop[sensor] == SATURATED_CELLS) {
                found = sensor;
            }
        }
        return found;
    }
}
