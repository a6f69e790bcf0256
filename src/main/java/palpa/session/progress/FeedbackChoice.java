package palpa.session.progress;

import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.model.Labelled;
import palpa.session.Settings;
import palpa.session.Settings.Setting;

/**
 * When a person wants to be shown how it goes. Immutable; any thread.
 *
 * @param mode when
 * @param everyBouts {@link FeedbackMode#EVERY_NTH_BOUT}: in every so many bouts one, 1 to {@link #MOST_BOUTS}
 */
public record FeedbackChoice(FeedbackMode mode, int everyBouts) {

    /** No program has more steps than that to wait for. */
    public static final int MOST_BOUTS = 99;

    /** What holds where nobody chose. */
    public static final FeedbackChoice USUAL =
            new FeedbackChoice(FeedbackPlan.ALWAYS.mode(), FeedbackPlan.ALWAYS.everyBouts());

    /** What was chosen last; what cannot be understood was not chosen. */
    public static FeedbackChoice of(Settings settings) {
        FeedbackMode mode = settings.get(Setting.FEEDBACK)
                .flatMap(text -> Labelled.parse(FeedbackMode.class, text))
                .orElse(USUAL.mode);
        int every = settings.get(Setting.FEEDBACK_EVERY)
                .filter(text -> text.matches("[1-9]\\d?"))
                .map(Integer::valueOf)
                .orElse(USUAL.everyBouts);
        return new FeedbackChoice(mode, every);
    }

    /** Keeps it. */
    public void keep(Settings settings) {
        settings.put(Setting.FEEDBACK, mode.label());
        settings.put(Setting.FEEDBACK_EVERY, Integer.toString(everyBouts));
    }
}
