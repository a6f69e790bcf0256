package palpa.session;

import palpa.coaching.RunRules;
import palpa.coaching.feedback.FeedbackPlan;

/**
 * How a program is practised. Immutable; any thread.
 *
 * @param advances whether the next step begins by itself when the one before is done; else only on being told
 * @param feedback when the trainee is shown how it goes
 * @param comfortEverySeconds seconds of practice after which the receiver is asked for comfort, 0 for never
 * @param receiver who is massaged, a name or pseudonym, may be empty
 */
public record PracticeOptions(boolean advances, FeedbackPlan feedback, int comfortEverySeconds, String receiver) {

    /** The program goes on by itself, everything is shown, comfort is asked for as often as by default. */
    public static final PracticeOptions USUAL = new PracticeOptions(
            true, FeedbackPlan.ALWAYS, RunRules.trainingDefaults().comfortSeconds(), "");

    /** The same, where the trainee is shown how it goes by {@code plan}. */
    public PracticeOptions showing(FeedbackPlan plan) {
        return new PracticeOptions(advances, plan, comfortEverySeconds, receiver);
    }

    public PracticeOptions {
        if (comfortEverySeconds < 0) {
            throw new IllegalArgumentException("comfort asked for every " + comfortEverySeconds + " s");
        }
    }
}
