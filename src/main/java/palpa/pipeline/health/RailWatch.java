package palpa.pipeline.health;

/**
 * Finds sensors at the ends of their range: open, where there is no load though those beside them never lie there, and
 * saturated.
 *
 * <p>A front end with a bias keeps an unloaded sensor off the end, so that a broken wire shows: two seconds at the end while
 * seven of eight others, three at least, are off it. Without a bias all of them lie there as soon as the hand lifts, and a broken wire looks
 * like a site that is not touched; touching the sites one by one finds it.
 */
final class RailWatch {

    private static final int SEEN_CELLS = 30;
    private static final int OPEN_CELLS = 20;
    private static final int MOST_OTHERS_PART = 8;
    private static final int LEAST_SENSORS = 4;
    private static final int SATURATED_CELLS = 5;

    private final int[] atFoot;
    private final int[] atTop;
    private int seen;

    RailWatch(int sensors) {
        atFoot = new int[sensors];
        atTop = new int[sensors];
    }

    /** Takes in a cell; answers a sensor that is open, or -1. */
    int open(Cell cell) {
        seen++;
        int there = 0;
        int longest = 0;
        for (int sensor = 0; sensor < atFoot.length; sensor++) {
            atFoot[sensor] = cell.atFoot(sensor) ? atFoot[sensor] + 1 : 0;
            there += atFoot[sensor] > 0 ? 1 : 0;
            longest = atFoot[sensor] > atFoot[longest] ? sensor : longest;
        }
        boolean othersAreOff = (there - 1) * MOST_OTHERS_PART <= atFoot.length && atFoot.length >= LEAST_SENSORS;
        boolean found = seen >= SEEN_CELLS && othersAreOff && atFoot[longest] >= OPEN_CELLS;
        return found ? longest : -1;
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
