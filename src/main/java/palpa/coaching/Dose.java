package palpa.coaching;

/**
 * How much of a step's dose is done. Immutable; any thread.
 *
 * @param step the step
 * @param progress how it goes
 */
public record Dose(Step step, BoutProgress progress) {

    /** Whether the dose is done: the strokes and the seconds, both where both are asked for. Never without a dose. */
    public boolean isDone() {
        return step.hasDose() && progress.strokes() >= step.repetitions() && progress.activeSeconds() >= step.seconds();
    }

    /** The part that is done, 0 to 1, NaN without a dose; where strokes and seconds are asked for, of what lags behind. */
    public double share() {
        if (!step.hasDose()) {
            return Double.NaN;
        }
        double strokes = step.repetitions() == 0 ? 1 : (double) progress.strokes() / step.repetitions();
        double seconds = step.seconds() == 0 ? 1 : progress.activeSeconds() / step.seconds();
        return Math.min(1, Math.min(strokes, seconds));
    }

    /** Seconds that are left, NaN where it is not timed. */
    public double secondsLeft() {
        return step.seconds() == 0 ? Double.NaN : Math.max(0, step.seconds() - progress.activeSeconds());
    }

    /** Number of the place on the route, from 0, or -1 where nobody can tell; see {@link Step#followsRoute}. */
    public int routePlace() {
        int places = step.route().size();
        return step.followsRoute() ? Math.min(places - 1, (int) (share() * places)) : -1;
    }
}
