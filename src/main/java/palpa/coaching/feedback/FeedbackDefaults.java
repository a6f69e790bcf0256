package palpa.coaching.feedback;

import java.util.List;
import java.util.stream.Stream;
import palpa.model.ShippedFigures;

/** The figures of {@code feedback_defaults.properties}, where each is explained. Any thread. */
final class FeedbackDefaults {

    static final ShippedFigures FIGURES = ShippedFigures.of("palpa.coaching.feedback_defaults");

    private FeedbackDefaults() {}

    static List<Integer> wholes(String key) {
        return Stream.of(FIGURES.text(key).split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }
}
