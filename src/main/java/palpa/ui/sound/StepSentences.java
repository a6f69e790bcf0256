package palpa.ui.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.coaching.Activity;
import palpa.coaching.Manner;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.Words;
import palpa.ui.kit.EnumWords;
import palpa.ui.kit.StepWords;

/** A step in sentences short enough to be heard. Immutable; any thread. */
final class StepSentences {

    private static final int SECONDS_A_MINUTE = 60;

    private final EnumWords<Region> regions = new EnumWords<>(Region.class, "ui.region.");
    private final EnumWords<Technique> techniques = new EnumWords<>(Technique.class, "ui.technique.");
    private final EnumWords<Level> levels = new EnumWords<>(Level.class, "ui.level.");
    private final EnumWords<Surface> surfaces = new EnumWords<>(Surface.class, "ui.surface.");

    /** "Step 2 of 5. Calf, kneading, moderate. One minute. Stroke upward." */
    String of(Program program, int index) {
        Step step = program.steps().get(index);
        List<String> sentences = new ArrayList<>();
        if (program.steps().size() > 1) {
            String last = Integer.toString(program.steps().size());
            sentences.add(Words.of("sound.step.place", Integer.toString(index + 1), last));
        }
        sentences.add(what(step));
        manner(step.manner(), sentences);
        dose(step).ifPresent(sentences::add);
        sentences.add(step.instruction());
        sentences.removeIf(String::isBlank);
        return String.join(" ", sentences);
    }

    String region(Region region) {
        return regions.of(region) + ".";
    }

    private String what(Step step) {
        List<String> parts = new ArrayList<>();
        if (step.activity() == Activity.EXERCISE) {
            parts.add(Words.of("sound.step.exercise"));
        }
        parts.add(place(step));
        step.technique().map(techniques::of).map(StepWords::within).ifPresent(parts::add);
        step.level().map(levels::of).ifPresent(parts::add);
        return String.join(", ", parts) + ".";
    }

    private String place(Step step) {
        String first = regions.of(step.region());
        if (step.route().isEmpty()) {
            return first;
        }
        Region last = step.route().get(step.route().size() - 1);
        return Words.of("sound.step.route", first, StepWords.place(last));
    }

    private void manner(Manner manner, List<String> sentences) {
        manner.leg().ifPresent(leg -> sentences.add(Words.of("sound.step.leg." + leg.label())));
        sentences.add(Words.of("sound.step.hands." + manner.hands().label()));
        for (Hand hand : Hand.values()) {
            manner.surface(hand)
                    .ifPresent(surface ->
                            sentences.add(Words.of("sound.step.surface." + hand.label(), surfaces.of(surface))));
        }
    }

    private Optional<String> dose(Step step) {
        if (step.repetitions() > 0) {
            String counted = Integer.toString(step.repetitions());
            return Optional.of(Words.of("sound.step.strokes", counted, StepWords.unit(step)));
        }
        int seconds = step.seconds();
        if (seconds > 0 && seconds % SECONDS_A_MINUTE == 0) {
            return Optional.of(Words.of("sound.step.minutes", seconds / SECONDS_A_MINUTE));
        }
        return seconds > 0 ? Optional.of(Words.of("sound.step.seconds", seconds)) : Optional.empty();
    }
}
