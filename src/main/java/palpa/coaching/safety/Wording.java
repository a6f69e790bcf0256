package palpa.coaching.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import palpa.coaching.Step;
import palpa.model.Labelled;
import palpa.model.Region;

/**
 * The instruction of a step that is done otherwise than it was written. What no longer holds is not said: the words for the
 * technique come in its place. No instruction tells why, for it is recorded. One thread.
 */
final class Wording {

    private static final String FREE = "free";

    private final String written;
    private final Phrases phrases;
    private final List<String> more = new ArrayList<>();
    private boolean holds = true;

    Wording(Step step, Phrases phrases) {
        this.written = step.instruction();
        this.phrases = phrases;
    }

    /** What was written does not hold; {@code name} says what does. */
    void instead(String name) {
        holds = false;
        also(name);
    }

    /** {@code name} is to be said as well. */
    void also(String name, Object... arguments) {
        more.add(phrases.of("safety.instruction." + name, arguments));
    }

    /** These regions are left out on the way. */
    void leaveOut(Set<Region> regions) {
        if (!regions.isEmpty()) {
            also(
                    "leave_out",
                    regions.stream()
                            .map(region -> phrases.of("ui.region." + region.label()))
                            .collect(Collectors.joining(", ")));
        }
    }

    /** Whether it asks for a lubricant. */
    boolean mentions(Set<String> words) {
        return Arrays.stream(written.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(words::contains);
    }

    /** The instruction of {@code step}, as it is now. */
    String of(Step step) {
        List<String> sentences = new ArrayList<>();
        if (holds) {
            sentences.add(written);
        } else {
            sentences.add(phrases.of("safety.instruction."
                    + step.technique().map(Labelled::label).orElse(FREE)));
        }
        sentences.addAll(more);
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }
}
