package palpa.glove.sensor;

/** A quantity that drifts from 0 to a goal within {@value #SECONDS} seconds and stays there. Not thread-safe; allocates nothing. */
final class SlowDrift {

    private static final double SECONDS = 2;

    private double goal;
    private double now;

    /** Where it drifts to from now on. */
    void towards(double newGoal) {
        goal = newGoal;
    }

    /** Where it is so many seconds later. */
    double after(double stepSeconds) {
        double most = Math.abs(goal) * stepSeconds / SECONDS;
        now += Math.max(-most, Math.min(most, goal - now));
        return now;
    }
}
