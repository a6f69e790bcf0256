package palpa.ui.plot;

/**
 * The times an axis shows. Immutable.
 *
 * @param fromSeconds at the left edge, seconds
 * @param toSeconds at the right edge, above the other
 * @param live whether they are before now (0 is now), or times of a recording since its beginning
 */
record TimeRange(double fromSeconds, double toSeconds, boolean live) {

    /** The last so many seconds. */
    static TimeRange last(double seconds) {
        return new TimeRange(-seconds, 0, true);
    }

    double spanSeconds() {
        return toSeconds - fromSeconds;
    }
}
