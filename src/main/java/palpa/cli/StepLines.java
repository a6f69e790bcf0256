package palpa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palpa.coaching.Step;
import palpa.model.Labelled;
import palpa.session.LessonView;
import palpa.session.PracticeView.Phase;
import palpa.session.Words;

/** Says which step of a program has begun, that it is done, and that all are. Free practice is no step to speak of. One thread. */
final class StepLines {

    private int bout = -1;
    private Phase phase = Phase.RUNNING;

    /** What is to be said since it was asked last. */
    List<String> news(LessonView view) {
        List<String> lines = new ArrayList<>();
        if (!isProgram(view)) {
            return lines;
        }
        if (view.practice().bout() != bout) {
            bout = view.practice().bout();
            phase = Phase.RUNNING;
            lines.add(Words.of("session.record_step", number(view), steps(view), asked(view.step())));
        }
        if (view.practice().phase() != phase) {
            phase = view.practice().phase();
            lines.addAll(changed(view));
        }
        return lines;
    }

    private List<String> changed(LessonView view) {
        return switch (phase) {
            case BETWEEN -> List.of(Words.of("session.record_step_done", number(view), steps(view)));
            case FINISHED -> List.of(Words.of("session.record_program_done"));
            case RUNNING, PAUSED -> List.of();
        };
    }

    private static boolean isProgram(LessonView view) {
        return view.program().steps().size() > 1 || view.step().hasDose();
    }

    private static String number(LessonView view) {
        return Integer.toString(view.stepIndex() + 1);
    }

    private static String steps(LessonView view) {
        return Integer.toString(view.program().steps().size());
    }

    /** Its instruction, or else what is asked for. */
    private static String asked(Step step) {
        if (!step.instruction().isEmpty()) {
            return step.instruction();
        }
        return Stream.<Labelled>concat(
                        Stream.concat(step.technique().stream(), step.level().stream()), Stream.of(step.region()))
                .map(asked -> asked.label().replace('_', ' ').toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
