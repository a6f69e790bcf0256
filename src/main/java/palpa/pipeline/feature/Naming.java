package palpa.pipeline.feature;

import java.util.List;
import java.util.stream.Stream;

/** Names of features that exist for several windows. */
final class Naming {

    private Naming() {}

    /** {@code group.name} with the window's length behind, e.g. {@code force.skew_0.3s}. */
    static List<String> over(double seconds, String group, String... names) {
        String length = seconds == Math.rint(seconds) ? Integer.toString((int) seconds) : Double.toString(seconds);
        return Stream.of(names)
                .map(name -> group + "." + name + "_" + length + "s")
                .toList();
    }

    static List<String> of(String group, String... names) {
        return Stream.of(names).map(name -> group + "." + name).toList();
    }
}
