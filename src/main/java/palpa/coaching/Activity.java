package palpa.coaching;

import palpa.model.Labelled;

/** What kind of thing a step is. */
public enum Activity implements Labelled {
    /** Massage, which gloves measure. */
    MASSAGE,
    /** A stretch, a ball, a roller, turning over: nothing a glove measures. Its seconds are the clock's, not working time. */
    EXERCISE
}
