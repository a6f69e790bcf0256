package palpa.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import palpa.session.Words;

/** Names of features, such as {@code pulse.mean_width_s}, in words. Stateless. */
final class FeatureWords {

    private static final Pattern WINDOW = Pattern.compile("(.*)_([0-9.]+)s");
    private static final List<String> UNITS = List.of("per_s", "per_n", "hz", "n", "s");

    private FeatureWords() {}

    static String ofGroup(String group) {
        return Words.of("train.group." + group);
    }

    /** {@code force.peak_n_4s} is "peak, N, over 4 s". */
    static String ofFeature(String name) {
        String rest = name.substring(name.indexOf('.') + 1);
        List<String> parts = new ArrayList<>();
        Matcher window = WINDOW.matcher(rest);
        String over = "";
        if (window.matches()) {
            rest = window.group(1);
            over = Words.of("train.page.over", window.group(2));
        }
        String unit = unit(rest);
        parts.add(rest.substring(0, rest.length() - (unit.isEmpty() ? 0 : unit.length() + 1))
                .replace('_', ' '));
        if (!unit.isEmpty()) {
            parts.add(Words.of("train.unit." + unit));
        }
        if (!over.isEmpty()) {
            parts.add(over);
        }
        return String.join(", ", parts);
    }

    private static String unit(String name) {
        return UNITS.stream()
                .filter(unit -> name.endsWith("_" + unit))
                .findFirst()
                .orElse("");
    }
}
