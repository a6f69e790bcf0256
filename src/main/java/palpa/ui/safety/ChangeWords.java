package palpa.ui.safety;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import palpa.coaching.Program;
import palpa.coaching.safety.Adaptation;
import palpa.coaching.safety.Advice;
import palpa.coaching.safety.Change;
import palpa.model.Region;
import palpa.session.Receiver;
import palpa.session.Words;

/** What an adaptation changes, in words. Any thread. */
public final class ChangeWords {

    private static final double PERCENT = 100;

    /** A name longer than this is cut where it stands beside other words. */
    private static final int LONGEST_BRIEF = 30;

    private ChangeWords() {}

    /** One sentence a change. */
    static List<String> sentences(Adaptation adaptation) {
        return adaptation.changes().stream()
                .map(change -> words("safety.change.", change, adaptation))
                .toList();
    }

    /** One line of all of it, empty where nothing is changed. */
    static String reminder(Receiver receiver, Adaptation adaptation) {
        if (adaptation.changes().isEmpty()) {
            return "";
        }
        String with = receiver.isNamed() ? Words.of("safety.reminder.with", brief(receiver.name())) : "";
        return Words.of(
                "safety.reminder",
                with,
                adaptation.changes().stream()
                        .map(change -> words("safety.short.", change, adaptation))
                        .collect(Collectors.joining(", ")));
    }

    /** A name, cut where it is long. */
    static String brief(String name) {
        return name.length() > LONGEST_BRIEF ? name.substring(0, LONGEST_BRIEF).strip() + "…" : name;
    }

    private static String words(String prefix, Change change, Adaptation adaptation) {
        String regions = names(change.regions());
        boolean bare = change.kind() == Change.Kind.REGIONS_LEFT_OUT || regions.isEmpty();
        return Words.of(
                prefix + change.kind().label(),
                bare ? regions : Words.of("safety.change.where", regions),
                change.steps(),
                comfort(adaptation));
    }

    private static String names(Set<Region> regions) {
        return regions.stream()
                .map(region -> Words.of("ui.region." + region.label()).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String comfort(Adaptation adaptation) {
        return adaptation
                .program()
                .map(Program::targets)
                .map(targets -> percent(targets.comfortFactor()))
                .orElse("");
    }

    static String percent(double factor) {
        return Long.toString(Math.round(PERCENT * factor));
    }

    /** What is told {@code when}, in one paragraph. */
    public static String advice(Advice.When when) {
        return Advice.told(when).stream()
                .map(advice -> Words.of("safety.advice." + advice.label()))
                .collect(Collectors.joining(" "));
    }
}
