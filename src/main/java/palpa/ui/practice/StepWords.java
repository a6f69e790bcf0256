package palpa.ui.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.coaching.Activity;
import palpa.coaching.HandUse;
import palpa.coaching.Manner;
import palpa.coaching.Step;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.session.Words;
import palpa.ui.kit.EnumWords;

/** A step in words. Immutable; any thread. */
final class StepWords {

    private static final String BETWEEN = " · ";

    private final EnumWords<Region> regions = new EnumWords<>(Region.class, "ui.region.");
    private final EnumWords<Technique> techniques = new EnumWords<>(Technique.class, "practice.work.");
    private final EnumWords<Level> levels = new EnumWords<>(Level.class, "ui.level.");
    private final EnumWords<Surface> surfaces = new EnumWords<>(Surface.class, "ui.surface.");
    private final EnumWords<HandUse> uses = new EnumWords<>(HandUse.class, "practice.hands.");

    /** Where and what: "Calf, stroking"; of an exercise its instruction. */
    String title(Step step) {
        if (step.activity() == Activity.EXERCISE && !step.instruction().isEmpty()) {
            return step.instruction();
        }
        String region = regions.of(step.region());
        return step.technique()
                .map(technique -> region + ", " + techniques.of(technique))
                .orElse(region);
    }

    /** How: "moderate · left leg · left fist, right edge · in turn · 120 a minute"; empty where nothing is asked. */
    String manner(Step step) {
        Manner manner = step.manner();
        List<String> parts = new ArrayList<>();
        step.level().map(levels::of).ifPresent(parts::add);
        manner.leg().map(leg -> Words.of("practice.leg." + leg.label())).ifPresent(parts::add);
        surfaces(manner).ifPresent(parts::add);
        if (manner.hands() != HandUse.ANY) {
            parts.add(uses.of(manner.hands()));
        }
        if (manner.beatsPerMinute() > 0) {
            parts.add(Words.of("practice.beats", Integer.toString(manner.beatsPerMinute())));
        }
        return String.join(BETWEEN, parts);
    }

    private Optional<String> surfaces(Manner manner) {
        if (manner.left().isPresent() && manner.left().equals(manner.right())) {
            return manner.left().map(surfaces::of);
        }
        List<String> roles = new ArrayList<>();
        for (Hand hand : Hand.values()) {
            manner.surface(hand)
                    .map(surface -> Words.of("practice.role." + hand.label(), surfaces.of(surface)))
                    .ifPresent(roles::add);
        }
        return roles.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", roles));
    }

    /** The name of {@code region} within a sentence. */
    String place(Region region) {
        return regions.of(region).toLowerCase(java.util.Locale.ENGLISH);
    }
}
