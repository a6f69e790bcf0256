package palpa.ui.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import palpa.coaching.Activity;
import palpa.coaching.HandUse;
import palpa.coaching.Manner;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Labelled;
import palpa.session.Words;
import palpa.ui.kit.Times;

/** A step in words: where, what, how much, how. Stateless; any thread. */
final class StepWords {

    private static final String BETWEEN = " · ";
    private static final double SECONDS_PER_MINUTE = 60;

    private StepWords() {}

    private static String word(String prefix, Labelled constant) {
        return Words.of(prefix + constant.label());
    }

    /** The region or the way over several, and the leg. */
    static String where(Step step) {
        String place = step.route().isEmpty()
                ? word("ui.region.", step.region())
                : step.route().stream()
                        .map(region -> word("ui.region.", region))
                        .collect(Collectors.joining(" → "));
        return step.manner()
                .leg()
                .map(leg -> Words.of("programs.leg." + leg.label(), place))
                .orElse(place);
    }

    /** Technique and level, or that it is an exercise or free. */
    static String what(Step step) {
        if (step.activity() == Activity.EXERCISE) {
            return Words.of("programs.step.exercise");
        }
        String technique =
                step.technique().map(what -> word("ui.technique.", what)).orElse(Words.of("programs.step.any"));
        return step.level()
                .map(level -> technique + ", " + word("ui.level.", level))
                .orElse(technique);
    }

    /** How often and how long. */
    static String dose(Step step) {
        List<String> parts = new ArrayList<>();
        if (step.repetitions() > 0) {
            String unit =
                    step.technique().map(what -> word("ui.strokes.", what)).orElse(Words.of("ui.strokes.unsure"));
            parts.add(step.repetitions() + " " + unit);
        }
        if (step.seconds() > 0) {
            parts.add(Times.minutes(step.seconds()));
        }
        return parts.isEmpty() ? Words.of("programs.step.open") : String.join(BETWEEN, parts);
    }

    /** Hands, surfaces and beat; empty where one does as one likes. */
    static String how(Step step) {
        Manner manner = step.manner();
        List<String> parts = new ArrayList<>();
        if (manner.hasRoles()) {
            parts.add(Words.of(
                    "programs.step.roles",
                    word("ui.surface.", manner.left().orElseThrow()),
                    word("ui.surface.", manner.right().orElseThrow())));
        } else {
            manner.left().or(manner::right).ifPresent(surface -> parts.add(word("ui.surface.", surface)));
        }
        if (manner.hands() != HandUse.ANY) {
            parts.add(word("programs.hands.", manner.hands()));
        }
        if (manner.beatsPerMinute() > 0) {
            parts.add(Words.of("programs.step.beat", Integer.toString(manner.beatsPerMinute())));
        }
        return String.join(BETWEEN, parts);
    }

    /** How long the program takes, in words; counted steps are reckoned by their beat where they have one. */
    static String length(Program program) {
        double seconds =
                program.steps().stream().mapToDouble(StepWords::seconds).sum();
        boolean open = program.steps().stream().anyMatch(step -> seconds(step) == 0);
        String about = Words.of("programs.length.minutes", Math.max(1, Math.round(seconds / SECONDS_PER_MINUTE)));
        if (seconds == 0) {
            return Words.of("programs.length.open");
        }
        return open ? Words.of("programs.length.more", about) : about;
    }

    /** Seconds it takes, 0 where nothing says. */
    static double seconds(Step step) {
        int beats = step.manner().beatsPerMinute();
        double strokesABeat = step.manner().hands() == HandUse.TOGETHER ? 2 : 1;
        double counted = beats == 0 ? 0 : step.repetitions() / strokesABeat / beats * SECONDS_PER_MINUTE;
        return Math.max(step.seconds(), counted);
    }

    static String instructions(Program program) {
        return program.steps().stream().map(Step::instruction).collect(Collectors.joining(" "));
    }
}
