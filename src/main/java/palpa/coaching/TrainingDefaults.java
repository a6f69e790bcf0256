package palpa.coaching;

import java.util.Locale;
import java.util.ResourceBundle;

/** The figures of {@code training_defaults.properties}. Stateless; any thread. A missing one is a broken build. */
final class TrainingDefaults {

    private static final ResourceBundle DATA =
            ResourceBundle.getBundle("palpa.coaching.training_defaults", Locale.ROOT);

    private TrainingDefaults() {}

    static double number(String key) {
        return Double.parseDouble(DATA.getString(key));
    }

    static int whole(String key) {
        return Integer.parseInt(DATA.getString(key));
    }

    static boolean yes(String key) {
        return Boolean.parseBoolean(DATA.getString(key));
    }

    /** A number of milliseconds, in microseconds. */
    static long millis(String key) {
        return whole(key) * 1_000L;
    }

    /** A number of seconds, in microseconds. */
    static long micros(String key) {
        return Math.round(number(key) * 1e6);
    }
}
