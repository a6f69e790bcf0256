package palpa.coaching.safety;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import palpa.coaching.Activity;
import palpa.coaching.Manner;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.StepPicture;
import palpa.coaching.safety.Change.Kind;
import palpa.model.Level;
import palpa.model.TargetTable;

/**
 * What a receiver's answers make of a program: the program that is practised and recorded, and what is other in it. The adapted
 * program tells what is to be done, never why. Immutable; any thread.
 *
 * <p>The rules and where each comes from stand in {@code palpa/coaching/safety.properties}. They are training defaults.
 *
 * @param outcome whether a practice may begin
 * @param program the adapted program, where one may
 * @param changes what is other in it, in the order it is told
 */
public record Adaptation(Outcome outcome, Optional<Program> program, List<Change> changes) {

    private static final Set<StepPicture> STRETCHES = EnumSet.of(
            StepPicture.HIP_BEND, StepPicture.HAMSTRING_STRETCH, StepPicture.FOOT_BEND, StepPicture.TOE_BEND);

    public Adaptation {
        changes = List.copyOf(changes);
        if (program.isPresent() != (outcome == Outcome.BEGIN)) {
            throw new IllegalArgumentException(outcome + " with " + program);
        }
    }

    /** For a receiver whose comfort factor is the program's own. */
    public static Adaptation of(Program program, Answers answers, Phrases phrases) {
        return of(program, answers, program.targets().comfortFactor(), phrases);
    }

    /**
     * Adapts {@code program}.
     *
     * @param comfortFactor the receiver's, 0.5 to 1.2, in the place of the program's; above 1 it counts only where no level is
     *     capped
     * @param phrases words for the instructions of steps that are done otherwise
     */
    public static Adaptation of(Program program, Answers answers, double comfortFactor, Phrases phrases) {
        SafetyRules rules = SafetyRules.SHIPPED;
        Optional<Outcome> ends = ended(answers, rules);
        if (ends.isPresent()) {
            return without(ends.get(), List.of());
        }
        Limits limits = Limits.of(answers, Optional.empty(), rules);
        ChangeCount changes = new ChangeCount();
        List<Step> steps = steps(program, answers, rules, changes, phrases);
        boolean leftOver = steps.stream().anyMatch(step -> step.activity() == Activity.MASSAGE);
        boolean massage = program.steps().stream().anyMatch(step -> step.activity() == Activity.MASSAGE);
        double comfort = Math.max(rules.leastComfort(), Math.min(rules.mostComfort(limits.capsAny()), comfortFactor));
        tell(changes, limits, comfort != program.targets().comfortFactor());
        if (steps.isEmpty() || massage && !leftOver) {
            return without(Outcome.NOTHING_LEFT, changes.list());
        }
        TargetTable targets = new SafeTargets(limits, steps, rules).of(program.targets(), comfort);
        List<Step> ordered = limits.stretchFirst() ? stretchedFirst(steps, limits, rules, phrases) : steps;
        Program adapted = new Program(program.name(), program.version(), program.description(), targets, ordered);
        return new Adaptation(Outcome.BEGIN, Optional.of(adapted), changes.list());
    }

    /** What weighs most ends it: a doctor before a therapist before an hour. */
    private static Optional<Outcome> ended(Answers answers, SafetyRules rules) {
        return answers.stops().isEmpty()
                ? answers.adapts().stream()
                        .flatMap(adapt -> rules.rule(adapt).ends().stream())
                        .sorted()
                        .findFirst()
                : Optional.of(Outcome.STOP);
    }

    private static Adaptation without(Outcome outcome, List<Change> changes) {
        return new Adaptation(outcome, Optional.empty(), changes);
    }

    private static List<Step> steps(
            Program program, Answers answers, SafetyRules rules, ChangeCount changes, Phrases phrases) {
        List<Step> steps = new ArrayList<>();
        for (Step step : program.steps()) {
            Limits limits = Limits.of(answers, step.manner().leg(), rules);
            SafeStep.of(step, limits, program.targets(), rules, changes, phrases)
                    .ifPresent(steps::add);
        }
        return steps;
    }

    private static void tell(ChangeCount changes, Limits limits, boolean comfort) {
        changes.holds(Kind.STRETCH_FIRST, limits.stretchFirst());
        changes.holdsOn(Kind.REGIONS_LEFT_OUT, limits.skipped());
        changes.holdsOn(Kind.NO_PERCUSSION, limits.notStruck());
        changes.holdsOn(Kind.LIGHT_ONLY, limits.regionsUpTo(Level.LIGHT));
        changes.holdsOn(Kind.MODERATE_AT_MOST, limits.regionsUpTo(Level.MODERATE));
        changes.holdsOn(Kind.FLAT_FINGERS, limits.flatFingers());
        changes.holds(Kind.NO_LUBRICANT, limits.noLubricant());
        changes.holds(Kind.COMFORT, comfort);
    }

    private static List<Step> stretchedFirst(List<Step> steps, Limits limits, SafetyRules rules, Phrases phrases) {
        List<Step> ordered =
                new ArrayList<>(steps.stream().filter(Adaptation::isStretch).toList());
        if (ordered.isEmpty()) {
            rules.stretches().stream()
                    .filter(stretch -> !limits.skips(rules.stretched(stretch)))
                    .map(stretch -> stretching(stretch, rules, phrases))
                    .forEach(ordered::add);
        }
        steps.stream().filter(step -> !isStretch(step)).forEach(ordered::add);
        return ordered;
    }

    private static boolean isStretch(Step step) {
        return step.activity() == Activity.EXERCISE
                && step.picture().filter(STRETCHES::contains).isPresent();
    }

    private static Step stretching(StepPicture stretch, SafetyRules rules, Phrases phrases) {
        return new Step(
                Activity.EXERCISE,
                rules.stretched(stretch),
                Optional.empty(),
                Optional.empty(),
                0,
                rules.stretchSeconds(),
                Manner.ANY,
                List.of(),
                phrases.of("safety.stretch." + stretch.label()),
                Optional.of(stretch));
    }
}
