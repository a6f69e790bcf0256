package palpa.coaching.safety;

import java.util.Optional;
import java.util.Set;
import palpa.model.Level;
import palpa.model.Region;

/**
 * What one answer changes: data. Immutable.
 *
 * @param level nothing harder than this, or empty where any level is right
 * @param levelOn where that holds
 * @param skipped regions that are left out
 * @param notStruck regions that are not struck
 * @param flatFingers regions that are worked with flat fingers only
 * @param noTools whether balls and rollers are left out
 * @param noLubricant whether oil and lotion are left out
 * @param stretchFirst whether stretches come first
 * @param ends why there is no practice now, or empty where there is
 */
record SafetyRule(
        Optional<Level> level,
        Set<Region> levelOn,
        Set<Region> skipped,
        Set<Region> notStruck,
        Set<Region> flatFingers,
        boolean noTools,
        boolean noLubricant,
        boolean stretchFirst,
        Optional<Outcome> ends) {

    SafetyRule {
        levelOn = Set.copyOf(levelOn);
        skipped = Set.copyOf(skipped);
        notStruck = Set.copyOf(notStruck);
        flatFingers = Set.copyOf(flatFingers);
    }
}
