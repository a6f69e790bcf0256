package palpa.ui.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.review.SessionReview;
import palpa.session.review.SpanSamples;

/**
 * The samples around where one looks, read from the file when they are not there yet, with some more on both sides so
 * that moving on costs nothing. The painting thread.
 */
final class SampleWindow {

    /** Windows longer than this are drawn from the pyramid, microseconds. */
    static final long MOST_MICROS = 20_000_000;

    private static final long LEAST_MARGIN_MICROS = 1_000_000;
    private static final double MARGIN_SHARE = 0.5;

    private final Consumer<UserProblem> problems;
    private SessionReview of;
    private TimeSpan read = new TimeSpan(0, 0);
    private List<SpanSamples> samples = List.of();

    /** @param problems told where the file cannot be read any more, on the painting thread */
    SampleWindow(Consumer<UserProblem> problems) {
        this.problems = problems;
    }

    /** A hand's samples, of which those in {@code wanted} are complete; empty where the file cannot be read. */
    Optional<SpanSamples> of(SessionReview review, Hand hand, TimeSpan wanted) {
        boolean there =
                review == of && wanted.startMicros() >= read.startMicros() && wanted.endMicros() <= read.endMicros();
        if (!there && !read(review, wanted)) {
            return Optional.empty();
        }
        return samples.isEmpty() ? Optional.empty() : Optional.of(samples.get(hand.ordinal()));
    }

    private boolean read(SessionReview review, TimeSpan wanted) {
        long margin = Math.max(LEAST_MARGIN_MICROS, Math.round(wanted.lengthMicros() * MARGIN_SHARE));
        long room = (SessionReview.MOST_SAMPLES_MICROS - wanted.lengthMicros()) / 2;
        long both = Math.max(0, Math.min(margin, room));
        TimeSpan span = new TimeSpan(wanted.startMicros() - both, wanted.endMicros() + both);
        try {
            samples = review.samples(span);
            read = span;
            of = review;
            return true;
        } catch (UserProblem e) {
            problems.accept(e);
            return false;
        }
    }
}
