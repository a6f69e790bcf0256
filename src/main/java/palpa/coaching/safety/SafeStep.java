package palpa.coaching.safety;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import palpa.coaching.Activity;
import palpa.coaching.HandUse;
import palpa.coaching.Manner;
import palpa.coaching.Step;
import palpa.coaching.StepPicture;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;

/** One step within {@link Limits}. One thread; each serves one step. */
final class SafeStep {

    private static final Set<StepPicture> TOOLS =
            EnumSet.of(StepPicture.BALL, StepPicture.ROLLER, StepPicture.ROLLER_STICK);

    /** What is done on no region. */
    private static final Set<StepPicture> NOWHERE = EnumSet.of(StepPicture.TURN_OVER, StepPicture.REST);

    private final Limits limits;
    private final TargetTable targets;
    private final SafetyRules rules;
    private final ChangeCount changes;
    private final Wording wording;
    private Step step;

    private SafeStep(
            Step step, Limits limits, TargetTable targets, SafetyRules rules, ChangeCount changes, Phrases phrases) {
        this.step = step;
        this.limits = limits;
        this.targets = targets;
        this.rules = rules;
        this.changes = changes;
        this.wording = new Wording(step, phrases);
    }

    /**
     * The step as it may be done, or empty where it is left out.
     *
     * @param targets the program's own targets
     * @param changes counts what is other
     */
    static Optional<Step> of(
            Step step, Limits limits, TargetTable targets, SafetyRules rules, ChangeCount changes, Phrases phrases) {
        SafeStep safe = new SafeStep(step, limits, targets, rules, changes, phrases);
        return step.activity() == Activity.EXERCISE ? safe.exercise() : safe.massage();
    }

    private Optional<Step> exercise() {
        if (step.picture().filter(TOOLS::contains).isPresent() && limits.noTools()) {
            changes.count(Change.Kind.NO_TOOLS);
            return Optional.empty();
        }
        if (step.picture().filter(NOWHERE::contains).isEmpty() && limits.skips(step.region())) {
            changes.count(Change.Kind.REGIONS_LEFT_OUT);
            return Optional.empty();
        }
        return Optional.of(step);
    }

    private Optional<Step> massage() {
        if (!leaveOut()) {
            return Optional.empty();
        }
        strikeNot();
        ease();
        useFlatFingers();
        useNoLubricant();
        return Optional.of(instructed());
    }

    private Step instructed() {
        return new Step(
                step.activity(),
                step.region(),
                step.technique(),
                step.level(),
                step.repetitions(),
                step.seconds(),
                step.manner(),
                step.route(),
                wording.of(step),
                step.picture());
    }

    /** Takes the regions that are left out from its way; false where none remains. */
    private boolean leaveOut() {
        Set<Region> out = EnumSet.noneOf(Region.class);
        way().stream().filter(limits::skips).forEach(out::add);
        if (out.isEmpty()) {
            return true;
        }
        List<Region> left =
                way().stream().filter(region -> !limits.skips(region)).toList();
        if (left.isEmpty() && !step.isJudged() && !step.hasDose()) {
            left = EnumSet.complementOf(EnumSet.copyOf(limits.skipped())).stream()
                    .limit(1)
                    .toList();
        }
        changes.count(Change.Kind.REGIONS_LEFT_OUT);
        if (left.isEmpty()) {
            return false;
        }
        step = placed(left.get(0), left.size() > 1 ? left : List.of());
        wording.leaveOut(out);
        return true;
    }

    private List<Region> way() {
        return step.route().isEmpty() ? List.of(step.region()) : step.route();
    }

    /** Kneading lightly comes in the place of strikes; a step that leaves the technique open says that there are none. */
    private void strikeNot() {
        boolean forbidden = way().stream().anyMatch(limits::forbidsStriking);
        if (!forbidden) {
            return;
        }
        if (step.technique().filter(Technique.PERCUSSION::equals).isPresent()) {
            step = kneading();
            wording.instead("no_percussion");
            wording.also(Level.LIGHT.label());
            changes.count(Change.Kind.NO_PERCUSSION);
        } else if (step.technique().isEmpty() && way().stream().anyMatch(targets::percussionAllowed)) {
            wording.instead("no_percussion");
            changes.count(Change.Kind.NO_PERCUSSION);
        }
    }

    private Step kneading() {
        int seconds = Math.max(step.seconds(), (int) Math.ceil(step.repetitions() / rules.strikesASecond()));
        HandUse hands = step.manner().hands();
        boolean oneHand = hands == HandUse.LEFT || hands == HandUse.RIGHT;
        Manner manner =
                new Manner(step.manner().leg(), Optional.empty(), Optional.empty(), oneHand ? hands : HandUse.ANY, 0);
        return new Step(
                step.activity(),
                step.region(),
                Optional.of(Technique.KNEADING),
                Optional.of(Level.LIGHT),
                0,
                seconds,
                manner,
                step.route(),
                step.instruction(),
                step.picture().map(old -> StepPicture.KNEADING));
    }

    /** Lowers the level to the highest that every region on its way is allowed, and that its first one has at all. */
    private void ease() {
        Optional<Level> cap = way().stream()
                .flatMap(region -> limits.highest(region).stream())
                .reduce(Limits::lower);
        Level exists = targets.bands(
                        step.region(), Surface.WHOLE_HAND, step.technique().orElse(Technique.STROKING))
                .highest();
        Level most = cap.map(level -> Limits.lower(level, exists)).orElse(exists);
        if (step.level().filter(level -> level.compareTo(most) > 0).isPresent()) {
            step = levelled(most);
            wording.instead(most.label());
            changes.count(most == Level.LIGHT ? Change.Kind.LIGHT_ONLY : Change.Kind.MODERATE_AT_MOST);
        } else if (step.level().isEmpty() && cap.isPresent()) {
            wording.also(most.label());
        }
    }

    private void useFlatFingers() {
        if (way().stream().noneMatch(limits::wantsFlatFingers)) {
            return;
        }
        Manner asked = step.manner();
        Optional<Surface> fingers = Optional.of(Surface.FINGERS);
        step = handled(
                new Manner(asked.leg(), fingers, fingers, asked.hands(), asked.beatsPerMinute()),
                step.picture().map(old -> StepPicture.FINGERS));
        wording.instead("flat_fingers");
        changes.count(Change.Kind.FLAT_FINGERS);
    }

    private void useNoLubricant() {
        if (limits.noLubricant() && wording.mentions(rules.lubricants())) {
            wording.instead("no_lubricant");
            changes.count(Change.Kind.NO_LUBRICANT);
        }
    }

    private Step placed(Region region, List<Region> route) {
        return with(region, step.level(), step.manner(), route, step.picture());
    }

    private Step levelled(Level level) {
        return with(step.region(), Optional.of(level), step.manner(), step.route(), step.picture());
    }

    private Step handled(Manner manner, Optional<StepPicture> picture) {
        return with(step.region(), step.level(), manner, step.route(), picture);
    }

    private Step with(
            Region region, Optional<Level> level, Manner manner, List<Region> route, Optional<StepPicture> picture) {
        return new Step(
                step.activity(),
                region,
                step.technique(),
                level,
                step.repetitions(),
                step.seconds(),
                manner,
                route,
                step.instruction(),
                picture);
    }
}
