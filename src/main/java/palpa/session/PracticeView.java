package palpa.session;

import palpa.coaching.feedback.FeedbackNow;
import palpa.model.Labelled;

/**
 * Where a trainee is in the practice of a program. Immutable; any thread.
 *
 * @param phase what is going on
 * @param done part of the present step's dose that is done, 0 to 1, NaN where it asks for none
 * @param secondsLeft seconds of the dose that are left, NaN where it is not timed; between steps, seconds until the next one
 *     begins by itself, NaN where that waits
 * @param routePlace number of the place on the step's route, from 0, or -1 where it has none
 * @param bout number of the present bout (a step's run) since practice began, from 0
 * @param feedback what of the measurement is shown now
 * @param comfortDue whether the receiver should be asked how comfortable it is, 0 to 10
 */
public record PracticeView(
        Phase phase,
        double done,
        double secondsLeft,
        int routePlace,
        int bout,
        FeedbackNow feedback,
        boolean comfortDue) {

    /** What is going on. */
    public enum Phase implements Labelled {
        /** The step is under way. */
        RUNNING,
        /** The trainee paused: no stroke counts and no time passes. */
        PAUSED,
        /** The step's dose is done; the next one begins by itself, or on a key. */
        BETWEEN,
        /** The last step is done. */
        FINISHED
    }

    /** A step without a dose, just begun. */
    public static final PracticeView BEGUN =
            new PracticeView(Phase.RUNNING, Double.NaN, Double.NaN, -1, 0, FeedbackNow.ALWAYS, false);
}
