package palpa.session;

import palpa.model.UserProblem;

/** Told how far a long task is, and asked whether it shall go on. Called by the task's thread; must return quickly. */
public interface Progress {

    /** Nobody looks, nobody cancels. */
    Progress UNSEEN = new Progress() {
        @Override
        public void done(double part) {
            // Nobody looks.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** @param part how much is done, 0 to 1, never falling */
    void done(double part);

    /** Whether somebody wants the task to stop; any thread may make it true. */
    boolean isCancelled();

    /** Tells {@code part}; a cancelled task ends here, with a problem that says so. */
    default void step(double part) throws UserProblem {
        if (isCancelled()) {
            throw new UserProblem("session.cancelled");
        }
        done(part);
    }
}
