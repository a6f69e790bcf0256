package palpa.coaching.safety;

import palpa.model.Labelled;

/** Whether a practice may begin; what is said of it stands at {@code safety.outcome.<label>}. */
public enum Outcome implements Labelled {
    BEGIN,
    /** No practice: see a doctor. */
    STOP,
    /** Only a trained therapist should go on. */
    THERAPIST,
    /** Not before an hour has passed. */
    WAIT,
    /** No step of the program is left. */
    NOTHING_LEFT
}
