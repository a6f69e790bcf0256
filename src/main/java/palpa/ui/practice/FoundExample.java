package palpa.ui.practice;

import java.util.Optional;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.session.review.ExampleTrace;

/**
 * What was found when an example of a program was looked for. Immutable; any thread.
 *
 * @param trace the example, empty where none can be shown
 * @param sentence what a trainee is told of it, or why there is none
 */
public record FoundExample(Optional<ExampleTrace> trace, String sentence) {

    /** No session is an example. */
    public static FoundExample none() {
        return new FoundExample(Optional.empty(), Words.of("practice.example.none"));
    }

    /** One is, whose gloves may not claim newtons. */
    public static FoundExample uncalibrated() {
        return new FoundExample(Optional.empty(), Words.of("practice.example.uncalibrated"));
    }

    /** It cannot be read, for the reason {@code problem}. */
    public static FoundExample unreadable(UserProblem problem) {
        return new FoundExample(Optional.empty(), Words.of(problem));
    }

    /** It is {@code trace}. */
    public static FoundExample of(ExampleTrace trace) {
        String sentence = trace.by().isBlank()
                ? Words.of("practice.example.nameless")
                : Words.of("practice.example.by", trace.by());
        return new FoundExample(Optional.of(trace), sentence);
    }
}
