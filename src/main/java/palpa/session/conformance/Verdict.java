package palpa.session.conformance;

import java.util.List;
import java.util.Locale;

/**
 * What became of one point. Immutable.
 *
 * @param why key of the sentence that says what was seen, e.g. {@code protocol.saw.millis}
 * @param values what that sentence mentions, as text
 */
public record Verdict(Point point, boolean passed, String why, List<String> values) {

    public Verdict {
        values = List.copyOf(values);
    }

    /** A verdict with {@code protocol.saw.<saw>}; decimal numbers are rounded to three places. */
    static Verdict of(Point point, boolean passed, String saw, Object... values) {
        return new Verdict(
                point,
                passed,
                "protocol.saw." + saw,
                List.of(values).stream().map(Verdict::text).toList());
    }

    private static String text(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : String.valueOf(value);
    }

    /** Whether this alone makes a glove one that does not follow the protocol. */
    public boolean isBreach() {
        return !passed && point.isMust();
    }
}
