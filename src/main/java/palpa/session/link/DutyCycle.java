package palpa.session.link;

/**
 * Work done round by round, so that a test can do the rounds by hand and a thin thread does them otherwise.
 *
 * <p>Always called by one thread.
 */
public interface DutyCycle {

    /** Called once before the first round. */
    default void begin() {}

    /** Does one round, which may wait a little for something to do; false when there will never be more to do. */
    boolean doWork();

    /** Called once after the last round, also where a round failed. */
    default void end() {}
}
