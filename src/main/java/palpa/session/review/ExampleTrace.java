package palpa.session.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.SessionStore;

/**
 * How an expert did each step of a program: the force of each hand from the step's beginning on, to be followed. Immutable;
 * any thread.
 *
 * <p>Of a step that was done several times the first run counts. A trainee who takes longer than the example sees it begin
 * again. Forces are the recording's, newtons; a recording of gloves that may not claim newtons is no example.
 */
public final class ExampleTrace {

    /** The tag that makes a session the example of its program. */
    public static final String TAG = "example";

    private final String by;
    private final Overview overview;
    private final List<Optional<TimeSpan>> steps;

    private ExampleTrace(String by, Overview overview, List<Optional<TimeSpan>> steps) {
        this.by = by;
        this.overview = overview;
        this.steps = steps;
    }

    /**
     * Reads the example that {@code review} is; waits for the file.
     *
     * @return empty where a glove in it may not claim newtons
     */
    public static Optional<ExampleTrace> of(SessionReview review) throws UserProblem {
        for (Hand hand : Hand.values()) {
            if (!review.claimsNewtons(hand)) {
                return Optional.empty();
            }
        }
        List<Optional<TimeSpan>> steps = new ArrayList<>();
        for (int step = 0; step < review.header().program().steps().size(); step++) {
            steps.add(firstRun(review.places(), step));
        }
        return Optional.of(new ExampleTrace(review.header().trainee(), review.readOverview(Progress.UNSEEN), steps));
    }

    /** The same of a file. */
    public static Optional<ExampleTrace> open(SessionStore store, Path file) throws UserProblem {
        return of(SessionReview.open(store, file));
    }

    /** Places of one step that follow each other are one run: only the region changed. */
    private static Optional<TimeSpan> firstRun(List<Place> places, int step) {
        Optional<TimeSpan> run = Optional.empty();
        for (Place place : places) {
            if (place.step() == step) {
                long start = run.map(TimeSpan::startMicros).orElse(place.span().startMicros());
                run = Optional.of(new TimeSpan(start, place.span().endMicros()));
            } else if (run.isPresent()) {
                return run;
            }
        }
        return run;
    }

    /** Who did it: name or pseudonym, may be empty. */
    public String by() {
        return by;
    }

    /** Whether step {@code step}, from 0, was done in it. */
    public boolean has(int step) {
        return step < steps.size()
                && steps.get(step).filter(run -> run.lengthMicros() > 0).isPresent();
    }

    /** Distance of the times at which its force is known, microseconds. */
    public long resolutionMicros() {
        return overview.pyramid(Hand.LEFT).bucketMicros(0);
    }

    /**
     * The least force of {@code hand} around a moment of a step that it {@link #has}, newtons, NaN where there is none.
     *
     * @param sinceMicros time since the step began, microseconds, 0 or more
     */
    public float lowNewtons(int step, Hand hand, long sinceMicros) {
        return overview.pyramid(hand).low(0, recorded(step, sinceMicros));
    }

    /** The greatest force, as {@link #lowNewtons}. */
    public float highNewtons(int step, Hand hand, long sinceMicros) {
        return overview.pyramid(hand).high(0, recorded(step, sinceMicros));
    }

    private long recorded(int step, long sinceMicros) {
        TimeSpan run = steps.get(step).orElseThrow();
        return run.startMicros() + sinceMicros % run.lengthMicros();
    }
}
