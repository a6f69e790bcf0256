package palpa.ui.plot;

/** How much time and how much force is shown: fixed steps, so that the same key always gives the same picture. */
final class Zoom {

    private static final double[] SECONDS = {1, 2, 3, 5, 7.5, 10, 15};
    private static final int USUAL_SECONDS = 5;
    private static final double[] FORCE = {0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3};
    private static final int USUAL_FORCE = 5;

    private int time = USUAL_SECONDS;
    private int force = USUAL_FORCE;

    double spanSeconds() {
        return SECONDS[time];
    }

    /** The part of the usual range of force that is shown; under 1 is closer. */
    double forceShare() {
        return FORCE[force];
    }

    void timeBy(int steps) {
        time = Math.max(0, Math.min(SECONDS.length - 1, time + steps));
    }

    void forceBy(int steps) {
        force = Math.max(0, Math.min(FORCE.length - 1, force + steps));
    }

    void reset() {
        time = USUAL_SECONDS;
        force = USUAL_FORCE;
    }
}
