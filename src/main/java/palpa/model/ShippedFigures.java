package palpa.model;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The figures of a data file that comes with Palpa, by key. Immutable; any thread. A figure that is missing or no number is
 * a broken build: {@link java.util.MissingResourceException} or {@link NumberFormatException}.
 */
public final class ShippedFigures {

    private final ResourceBundle data;

    private ShippedFigures(ResourceBundle data) {
        this.data = data;
    }

    /** Those of the properties file {@code name}, as {@code palpa.coaching.safety} is of {@code palpa/coaching/safety.properties}. */
    public static ShippedFigures of(String name) {
        return new ShippedFigures(ResourceBundle.getBundle(name, Locale.ROOT));
    }

    public String text(String key) {
        return data.getString(key).strip();
    }

    /** The text of {@code key}; empty where the file has none. */
    public Optional<String> find(String key) {
        return data.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    public double number(String key) {
        return Double.parseDouble(text(key));
    }

    public int whole(String key) {
        return Integer.parseInt(text(key));
    }

    public boolean isTrue(String key) {
        return Boolean.parseBoolean(text(key));
    }

    /** A number of milliseconds, in microseconds. */
    public long microsOfMillis(String key) {
        return Math.round(number(key) * 1e3);
    }

    /** A number of seconds, in microseconds. */
    public long microsOfSeconds(String key) {
        return Math.round(number(key) * 1e6);
    }
}
