package palpa.ui.programs;

import java.util.stream.Collectors;
import palpa.coaching.HandUse;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.session.Words;

/** A program as a whole in words. Stateless; any thread. */
final class ProgramWords {

    private static final double SECONDS_PER_MINUTE = 60;

    private ProgramWords() {}

    /** How long the program takes, in words; counted steps are reckoned by their beat where they have one. */
    static String length(Program program) {
        double seconds =
                program.steps().stream().mapToDouble(ProgramWords::seconds).sum();
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
