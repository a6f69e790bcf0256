package palpa.pipeline.health;

/**
 * Finds a sensor that hangs: not one count of change for three seconds while others change, though it shows a load or is known to
 * flicker.
 *
 * <p>A converter's noise (1.5 of 4096 counts) swings by some counts in a tenth of a second, under a hand more so; a sensor that
 * does so nine times of ten can no longer stand still. One that reads none at all, with a resistor that conducts nothing
 * unloaded, may well.
 */
final class StillWatch {

    private static final int PATIENCE_CELLS = 30;
    private static final int LEAST_MOVERS = 2;
    private static final int NOISE_COUNTS = 3;
    private static final double FLICKERS = 0.6;
    private static final double RENEWED = 0.02;
    private static final double CLAIM_NEWTONS = 0.5;

    private final double[] flickers;
    private final int[] still;

    StillWatch(int sensors) {
        flickers = new double[sensors];
        still = new int[sensors];
    }

    /** Takes in a cell; answers the sensor that has just been found to hang, or -1. */
    int cell(Cell cell) {
        int found = -1;
        boolean othersMove = cell.movers() >= LEAST_MOVERS;
        for (int sensor = 0; sensor < still.length; sensor++) {
            if (cell.moved(sensor)) {
                still[sensor] = 0;
                double swings = cell.swing(sensor) >= NOISE_COUNTS ? 1 : 0;
                flickers[sensor] += RENEWED * (swings - flickers[sensor]);
            } else if (othersMove && !cell.atTop(sensor)) {
                still[sensor]++;
                if (still[sensor] == PATIENCE_CELLS && (flickers[sensor] >= FLICKERS || claims(cell, sensor))) {
                    found = sensor;
                }
            }
        }
        return found;
    }

    private static boolean claims(Cell cell, int sensor) {
        return !cell.isKnown(sensor) || cell.newtons(sensor) >= CLAIM_NEWTONS;
    }
}
