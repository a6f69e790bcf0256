package palpa.coaching.feedback;

import palpa.model.Labelled;

/**
 * When a trainee is shown how it goes. The ceiling's alarm is told in every mode.
 *
 * <p>Source: a live display cuts the error at once, but error shown only beyond a bandwidth, asked for by the learner, or faded
 * is kept longer.
 */
public enum FeedbackMode implements Labelled {
    /** All the time. */
    ALWAYS,
    /** While a hand is outside the asked band by more than the bandwidth. */
    BANDWIDTH,
    /** For some seconds after it is asked for. */
    ON_REQUEST,
    /** In every n-th bout. */
    EVERY_NTH_BOUT,
    /** In a part of the bouts that shrinks as scores rise, and grows again as they fall. */
    FADING,
    /** After each bout only. */
    AFTER_BOUT,
    /** Never: a test. */
    NONE
}
