package palpa.coaching.score;

import java.util.Locale;
import java.util.ResourceBundle;

/** The figures of {@code score_defaults.properties}, where each is explained. Any thread. */
final class ScoreDefaults {

    private static final ResourceBundle DATA = ResourceBundle.getBundle("palpa.coaching.score_defaults", Locale.ROOT);

    private ScoreDefaults() {}

    static double number(String key) {
        return Double.parseDouble(DATA.getString(key));
    }
}
