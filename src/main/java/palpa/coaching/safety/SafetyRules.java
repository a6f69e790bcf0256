package palpa.coaching.safety;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palpa.coaching.StepPicture;
import palpa.model.Labelled;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.ShippedFigures;

/** The rules of {@code safety.properties}, where each is explained with its source. Immutable; any thread. */
final class SafetyRules {

    /** The shipped rules. */
    static final SafetyRules SHIPPED = new SafetyRules();

    private static final String ALL = "all";

    private final ShippedFigures data = ShippedFigures.of("palpa.coaching.safety");
    private final Map<Adapt, SafetyRule> rules = new EnumMap<>(Adapt.class);

    /** A word in the data that means nothing is a broken build ({@link IllegalArgumentException}). */
    private SafetyRules() {
        for (Adapt adapt : Adapt.values()) {
            rules.put(adapt, rule(adapt.label()));
        }
    }

    private SafetyRule rule(String answer) {
        Optional<Level> level = data.find(answer + ".level").map(word -> constant(Level.class, word));
        return new SafetyRule(
                level,
                data.find(answer + ".level_on").map(SafetyRules::regions).orElse(EnumSet.allOf(Region.class)),
                regionsAt(answer + ".skip"),
                regionsAt(answer + ".no_percussion"),
                regionsAt(answer + ".flat_fingers"),
                isTrue(answer + ".no_tools"),
                isTrue(answer + ".no_lubricant"),
                isTrue(answer + ".stretch_first"),
                data.find(answer + ".ends").map(word -> constant(Outcome.class, word)));
    }

    /** What {@code adapt} changes. */
    SafetyRule rule(Adapt adapt) {
        return rules.get(adapt);
    }

    /** From this force on a region that is left out alarms, newtons of the whole hand. */
    double skippedCeilingNewtons() {
        return data.number("skipped.ceiling_newtons");
    }

    /** Strikes of both hands that stand for a second of the kneading that comes in their place. */
    double strikesASecond() {
        return data.number("replaced.strikes_a_second");
    }

    /** The stretches that are put first where a program has none. */
    List<StepPicture> stretches() {
        return words("stretch.pictures")
                .map(word -> constant(StepPicture.class, word))
                .toList();
    }

    /** The region that {@code stretch} is done on. */
    Region stretched(StepPicture stretch) {
        return constant(Region.class, data.text("stretch." + stretch.label() + ".region"));
    }

    int stretchSeconds() {
        return data.whole("stretch.seconds");
    }

    /** Words by which an instruction asks for oil or lotion, in lower case. */
    Set<String> lubricants() {
        return words("lubricant.words").collect(Collectors.toSet());
    }

    double leastComfort() {
        return data.number("comfort.least");
    }

    /** The greatest comfort factor, where a level is capped or where none is. */
    double mostComfort(boolean capped) {
        return data.number(capped ? "comfort.most_where_capped" : "comfort.most");
    }

    private Set<Region> regionsAt(String key) {
        return data.find(key).map(SafetyRules::regions).orElse(Set.of());
    }

    private static Set<Region> regions(String labels) {
        if (labels.equals(ALL)) {
            return EnumSet.allOf(Region.class);
        }
        return split(labels).map(word -> constant(Region.class, word)).collect(Collectors.toSet());
    }

    private Stream<String> words(String key) {
        return split(data.text(key));
    }

    private static Stream<String> split(String words) {
        return Arrays.stream(words.strip().split("\\s+"));
    }

    private boolean isTrue(String key) {
        return data.find(key).filter("true"::equals).isPresent();
    }

    private static <E extends Enum<E> & Labelled> E constant(Class<E> type, String word) {
        return Labelled.parse(type, word)
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no " + type.getSimpleName()));
    }
}
