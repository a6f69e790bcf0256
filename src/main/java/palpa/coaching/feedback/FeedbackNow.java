package palpa.coaching.feedback;

/**
 * What of the measurement is shown at this moment. Immutable.
 *
 * @param mode the mode in force
 * @param shown whether force, level, cue and chart are shown now; the ceiling's alarm always is
 * @param canAsk whether asking for it would show it
 */
public record FeedbackNow(FeedbackMode mode, boolean shown, boolean canAsk) {

    public static final FeedbackNow ALWAYS = new FeedbackNow(FeedbackMode.ALWAYS, true, false);
}
