package palpa.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import palpa.coaching.RunRules;
import palpa.coaching.score.SessionScore;
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

    /** Every raw sample of {@code hand} goes into {@code into} as well, from the next one on; one trace a hand. */
    default void watchRaw(Hand hand, RawTrace into) {
        // A lesson without gloves has no raw samples.
    }

    /** Ends {@link #watchRaw}. */
    default void leaveRaw(Hand hand) {
        // Nothing is watched.
    }

    /** The region being worked, from the next sample on. */
    void workOn(Region region);

    /** Goes to step {@code index} of the program, and to its region; what was done or paused begins anew. */
    void goToStep(int index);

    /** Pauses the practice at once, or goes on: in between no stroke counts, no time passes and nothing is cued. */
    void setPaused(boolean paused);

    /** The trainee asks to be shown how it goes; see {@link PracticeView#feedback}. */
    void askForFeedback();

    /**
     * What the receiver says of comfort: 0 well, 10 unbearable. Above 5 ({@link RunRules#mostComfort}) the pressure asked
     * for is one level less for the rest of the practice.
     *
     * @throws IllegalArgumentException outside 0 to 10
     */
    void answerComfort(int zeroToTen);

    /**
     * What the trainee thinks before it is shown: how much of the time was in the band asked for.
     *
     * @throws IllegalArgumentException outside 0 to 100
     */
    void estimate(int percentInBand);

    /** While {@code held} the next step does not begin by itself: the trainee is asked something, and has all the time. */
    void holdNextStep(boolean held);

    /**
     * How well it went so far: since the recording began, or else since the lesson did. After a recording has ended it is
     * that recording's score, until another step or recording begins. Found on the lesson's own thread.
     */
    CompletableFuture<SessionScore> score();

    /** Puts a marker at this moment. */
    void mark(String text);

    /**
     * Takes a new zero of every glove that streams, of the next two seconds: the hands are relaxed in the air meanwhile. One
     * that is not is refused, keeps the zero it had, and is among the view's troubles.
     */
    default void zero() {
        // A lesson without gloves has no zero to take.
    }

    /** Calls {@code alarm} on the pipeline's thread at every breach of a ceiling, at once; it must return quickly. */
    void onCeilingBreach(Alarm alarm);

    /** What is on each port, as far as the lesson has asked: the gloves in use, others, and ports that give none. */
    List<DeviceReport> devices();

    /**
     * Lets any glove take {@code hand}. A glove once seen on a hand is waited for while it is away, and no other is
     * taken in its place; this forgets it.
     */
    void takeAnyGlove(Hand hand);

    /** Begins recording into a new file. */
    void startRecording(Path file) throws UserProblem;

    /**
     * Why the recording that was running broke off, empty while all is well or nothing is recorded. After {@link #close},
     * why the file could not be ended.
     */
    Optional<UserProblem> recordingProblem();

    /** How much room there is for what is being recorded; empty where nothing is, or before the first look at the disk. */
    default Optional<DiskSpace> diskSpace() {
        return Optional.empty();
    }

    /** Free space below which {@link DiskSpace#isLow} warns, bytes; {@link DiskSpace#DEFAULT_LEAST_FREE_BYTES} unless told. */
    default void warnBelow(long leastFreeBytes) {
        // A lesson that records nothing has nothing to watch.
    }

    /** Ends the recording properly; does nothing where there is none. One without a sample is a problem, and not kept. */
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
