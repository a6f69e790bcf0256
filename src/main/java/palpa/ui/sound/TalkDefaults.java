package palpa.ui.sound;

import java.util.Locale;
import java.util.ResourceBundle;

/** The figures of {@code talk_defaults.properties}, where each is explained. Any thread. */
final class TalkDefaults {

    private static final ResourceBundle DATA = ResourceBundle.getBundle("palpa.ui.talk_defaults", Locale.ROOT);

    private TalkDefaults() {}

    static String text(String key) {
        return DATA.getString(key);
    }

    static double number(String key) {
        return Double.parseDouble(text(key));
    }

    /** A figure of seconds in microseconds. */
    static long micros(String keyOfSeconds) {
        return (long) (number(keyOfSeconds) * 1e6);
    }
}
