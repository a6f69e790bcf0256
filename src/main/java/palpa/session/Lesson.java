package palpa.session;

import java.nio.file.Path;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.UserProblem;

/**
 * A running lesson: two gloves, looked for until they are there, their samples analysed as they come.
 *
 * <p>Every method may be called from any thread and returns at once.
 */
public interface Lesson extends AutoCloseable {

    /** The newest view; never null. Readers poll it once a screen refresh: the latest wins. */
    LessonView view();

    /** The last seconds of a hand's forces. */
    TraceBuffer trace(Hand hand);

    /** The region being worked, from the next sample on. */
    void workOn(Region region);

    /** Goes to step {@code index} of the program, and to its region. */
    void goToStep(int index);

    /** Puts a marker at this moment. */
    void mark(String text);

    /** Calls {@code alarm} on the pipeline's thread at every breach of a ceiling, at once; it must return quickly. */
    void onCeilingBreach(Alarm alarm);

    /** Begins recording into a new file. */
    void startRecording(Path file) throws UserProblem;

    /** Ends the recording properly; does nothing where there is none. */
    void stopRecording() throws UserProblem;

    /** Lets go of ports and threads, and closes a recording properly. May be repeated. */
    @Override
    void close();

    /** Told of a ceiling breach. */
    @FunctionalInterface
    interface Alarm {
        void ceilingBreached(Hand hand, double forceNewtons, double ceilingNewtons);
    }
}
