package palpa.coaching.feedback;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The figures of {@code feedback_defaults.properties}, where each is explained. Any thread. */
final class FeedbackDefaults {

    private static final ResourceBundle DATA =
            ResourceBundle.getBundle("palpa.coaching.feedback_defaults", Locale.ROOT);

    private FeedbackDefaults() {}

    static double number(String key) {
        return Double.parseDouble(DATA.getString(key));
    }

    static int whole(String key) {
        return Integer.parseInt(DATA.getString(key));
    }

    static List<Integer> wholes(String key) {
        return Stream.of(DATA.getString(key).split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }

    static long micros(String key) {
        return (long) (number(key) * 1e6);
    }
}
