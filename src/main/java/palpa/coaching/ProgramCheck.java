package palpa.coaching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.TargetTable;
import palpa.model.Technique;

/**
 * What a program asks for that it should not. Stateless; any thread.
 *
 * <p>Nothing firm and no percussion on the knee comes from the source text; where else percussion is allowed, and which levels
 * there are, from the program's targets; beats from the rhythms at which a hand is told to change.
 */
public final class ProgramCheck {

    private static final double SECONDS_PER_MINUTE = 60;

    private ProgramCheck() {}

    /** All faults, by step. */
    public static List<ProgramFault> of(Program program, CoachingRules rules) {
        List<ProgramFault> faults = new ArrayList<>();
        for (int i = 0; i < program.steps().size(); i++) {
            faults.addAll(of(i, program.steps().get(i), program.targets(), rules));
        }
        return faults;
    }

    /** The faults of one step. */
    public static List<ProgramFault> of(int number, Step step, TargetTable targets, CoachingRules rules) {
        List<ProgramFault> faults = new ArrayList<>();
        for (Region region : places(step)) {
            levelFault(step, region, targets).ifPresent(kind -> faults.add(fault(number, kind, region)));
            strikeFault(step, region, targets).ifPresent(kind -> faults.add(fault(number, kind, region)));
        }
        beatFault(number, step, rules).ifPresent(faults::add);
        return faults;
    }

    private static Set<Region> places(Step step) {
        Set<Region> places = new LinkedHashSet<>();
        places.add(step.region());
        places.addAll(step.route());
        return places;
    }

    private static ProgramFault fault(int step, ProgramFault.Kind kind, Region region) {
        return new ProgramFault(step, kind, region, Double.NaN, Double.NaN);
    }

    private static Optional<ProgramFault.Kind> levelFault(Step step, Region region, TargetTable targets) {
        if (step.level().isEmpty()) {
            return Optional.empty();
        }
        Level level = step.level().get();
        if (level == Level.FIRM && region == Region.KNEE) {
            return Optional.of(ProgramFault.Kind.FIRM_KNEE);
        }
        boolean hasBand = targets.regions().get(region).wholeHand().band(level).isPresent();
        return hasBand ? Optional.empty() : Optional.of(ProgramFault.Kind.LEVEL_WITHOUT_BAND);
    }

    private static Optional<ProgramFault.Kind> strikeFault(Step step, Region region, TargetTable targets) {
        if (!step.technique().equals(Optional.of(Technique.PERCUSSION))) {
            return Optional.empty();
        }
        if (region == Region.KNEE) {
            return Optional.of(ProgramFault.Kind.STRUCK_KNEE);
        }
        return targets.percussionAllowed(region) ? Optional.empty() : Optional.of(ProgramFault.Kind.STRUCK_ELSEWHERE);
    }

    private static Optional<ProgramFault> beatFault(int number, Step step, CoachingRules rules) {
        int beats = step.manner().beatsPerMinute();
        if (beats == 0 || step.technique().isEmpty()) {
            return Optional.empty();
        }
        Rhythm ofOneHand = rules.rhythms().get(step.technique().get());
        double least = ofOneHand.cueBelowHertz() * SECONDS_PER_MINUTE * fewestBeats(step);
        double most = ofOneHand.cueAboveHertz() * SECONDS_PER_MINUTE * mostBeats(step);
        return beats >= least && beats <= most
                ? Optional.empty()
                : Optional.of(new ProgramFault(number, ProgramFault.Kind.BEAT, step.region(), least, most));
    }

    /** Beats that go to one stroke of each hand: two where the hands take turns, one where they move at once or alone. */
    private static int fewestBeats(Step step) {
        return isInTurn(step) ? 2 : 1;
    }

    private static int mostBeats(Step step) {
        return switch (step.manner().hands()) {
            case TOGETHER, LEFT, RIGHT -> 1;
            case ANY, BOTH, ALTERNATING -> 2;
        };
    }

    private static boolean isInTurn(Step step) {
        HandUse hands = step.manner().hands();
        boolean free = hands == HandUse.ANY || hands == HandUse.BOTH;
        return hands == HandUse.ALTERNATING || free && step.technique().equals(Optional.of(Technique.PERCUSSION));
    }
}
