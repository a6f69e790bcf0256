package palpa.ui.practice;

import java.util.Optional;
import palpa.session.Words;
import palpa.session.review.ExampleTrace;

/** Which example is shown behind the traces, and what is said of it. Not thread-safe; the FX thread in the window. */
final class ExampleModel {

    private Optional<FoundExample> found = Optional.empty();
    private boolean wanted = true;

    /** Takes what was found; answers what is to be said unasked: nothing where there is no example. */
    String take(FoundExample example) {
        found = Optional.of(example);
        return shown().isPresent() ? example.sentence() : "";
    }

    /** Shows the example, or hides it; answers what is to be said of that. */
    String toggle() {
        if (found.isEmpty()) {
            return Words.of("practice.example.looking");
        }
        if (found.get().trace().isEmpty()) {
            return found.get().sentence();
        }
        wanted = !wanted;
        return wanted ? found.get().sentence() : Words.of("practice.example.hidden");
    }

    /** The example that is to be seen, if any. */
    Optional<ExampleTrace> shown() {
        return found.filter(known -> wanted).flatMap(FoundExample::trace);
    }
}
