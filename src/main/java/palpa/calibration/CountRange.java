package palpa.calibration;

/**
 * The raw values a fitted curve holds for, from the foot, where a load can just be told from none, to the top. Immutable.
 *
 * @param footCounts where the dead zone ends
 * @param topCounts the highest load's counts, or where the sensor stops to answer; below the foot where counts fall with load
 * @param deadZoneNewtons greatest load that looks like none
 * @param topNewtons greatest load it holds for
 * @param saturates whether the sensor no longer answers above the top
 */
public record CountRange(
        double footCounts, double topCounts, double deadZoneNewtons, double topNewtons, boolean saturates) {

    public CountRange {
        if (!(Double.isFinite(footCounts) && Double.isFinite(topCounts) && footCounts != topCounts)
                || !(deadZoneNewtons >= 0 && topNewtons > deadZoneNewtons)) {
            throw new IllegalArgumentException("a range from " + footCounts + " to " + topCounts + " counts, "
                    + deadZoneNewtons + " to " + topNewtons + " N");
        }
    }

    /** Whether counts fall as the load grows. */
    public boolean falls() {
        return topCounts < footCounts;
    }

    /** Where {@code counts} lie. */
    public Reach reach(double counts) {
        double upwards = falls() ? -1 : 1;
        if (upwards * (counts - footCounts) < 0) {
            return Reach.DEAD_ZONE;
        }
        return upwards * (counts - topCounts) > 0 ? Reach.BEYOND : Reach.WITHIN;
    }
}
