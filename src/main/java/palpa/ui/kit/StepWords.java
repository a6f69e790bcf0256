package palpa.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import palpa.coaching.Activity;
import palpa.coaching.HandUse;
import palpa.coaching.Leg;
import palpa.coaching.Manner;
import palpa.coaching.Step;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.Words;

/** What a step asks for, in words to be read. Stateless; any thread. */
public final class StepWords {

    private static final String BETWEEN = " · ";
    private static final EnumWords<Region> REGIONS = new EnumWords<>(Region.class, "ui.region.");
    private static final EnumWords<Technique> TECHNIQUES = new EnumWords<>(Technique.class, "ui.technique.");
    private static final EnumWords<Technique> UNITS = new EnumWords<>(Technique.class, "ui.strokes.");
    private static final EnumWords<Level> LEVELS = new EnumWords<>(Level.class, "ui.level.");
    private static final EnumWords<Surface> SURFACES = new EnumWords<>(Surface.class, "ui.surface.");
    private static final EnumWords<Leg> LEGS = new EnumWords<>(Leg.class, "ui.step.leg.");
    private static final EnumWords<HandUse> HANDS = new EnumWords<>(HandUse.class, "ui.step.hands.");

    private StepWords() {}

    /** Where and what: "Calf, stroking"; of an exercise its instruction. */
    public static String title(Step step) {
        if (step.activity() == Activity.EXERCISE && !step.instruction().isEmpty()) {
            return step.instruction();
        }
        String region = REGIONS.of(step.region());
        return step.technique()
                .map(technique -> region + ", " + within(TECHNIQUES.of(technique)))
                .orElse(region);
    }

    /** The region or the way over several, and the leg: "Ankle → Calf, left leg". */
    public static String where(Step step) {
        String place = step.route().isEmpty()
                ? REGIONS.of(step.region())
                : step.route().stream().map(REGIONS::of).collect(Collectors.joining(" → "));
        return step.manner().leg().map(leg -> place + ", " + LEGS.of(leg)).orElse(place);
    }

    /** Technique and level, or that it is an exercise or free: "Percussion, light". */
    public static String what(Step step) {
        if (step.activity() == Activity.EXERCISE) {
            return Words.of("ui.step.exercise");
        }
        String technique = step.technique().map(TECHNIQUES::of).orElse(Words.of("ui.step.any"));
        return step.level().map(level -> technique + ", " + LEVELS.of(level)).orElse(technique);
    }

    /** How often and how long: "20 passes · 1:00". */
    public static String dose(Step step) {
        List<String> parts = new ArrayList<>();
        if (step.repetitions() > 0) {
            parts.add(step.repetitions() + " " + unit(step));
        }
        if (step.seconds() > 0) {
            parts.add(Times.minutes(step.seconds()));
        }
        return parts.isEmpty() ? Words.of("ui.step.open") : String.join(BETWEEN, parts);
    }

    /** What is counted in it: "strikes". */
    public static String unit(Step step) {
        return UNITS.of(step.technique().orElse(Technique.UNSURE));
    }

    /** Surfaces, hands and beat: "left fist, right edge · in turn · 120 a minute"; empty where one does as one likes. */
    public static String how(Step step) {
        Manner manner = step.manner();
        List<String> parts = new ArrayList<>();
        surfaces(manner).ifPresent(parts::add);
        if (manner.hands() != HandUse.ANY) {
            parts.add(HANDS.of(manner.hands()));
        }
        if (manner.beatsPerMinute() > 0) {
            parts.add(Words.of("ui.step.beat", Integer.toString(manner.beatsPerMinute())));
        }
        return String.join(BETWEEN, parts);
    }

    /** Level and leg before the rest: "moderate · left leg · both hands"; empty where nothing is asked. */
    public static String manner(Step step) {
        List<String> parts = new ArrayList<>();
        step.level().map(LEVELS::of).ifPresent(parts::add);
        step.manner().leg().map(LEGS::of).ifPresent(parts::add);
        String how = how(step);
        if (!how.isEmpty()) {
            parts.add(how);
        }
        return String.join(BETWEEN, parts);
    }

    private static Optional<String> surfaces(Manner manner) {
        if (manner.left().isPresent() && manner.left().equals(manner.right())) {
            return manner.left().map(SURFACES::of);
        }
        List<String> roles = new ArrayList<>();
        for (Hand hand : Hand.values()) {
            manner.surface(hand)
                    .map(surface -> Words.of("ui.step.role." + hand.label(), SURFACES.of(surface)))
                    .ifPresent(roles::add);
        }
        return roles.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", roles));
    }

    /** The name of {@code region} within a sentence. */
    public static String place(Region region) {
        return within(REGIONS.of(region));
    }

    /** {@code word} as it is written within a sentence. */
    public static String within(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ENGLISH) + word.substring(1);
    }
}
