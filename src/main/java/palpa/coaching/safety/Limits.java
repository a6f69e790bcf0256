package palpa.coaching.safety;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import palpa.coaching.Leg;
import palpa.model.Level;
import palpa.model.Region;

/** The rules of several answers put together: of two the stricter holds. Not changed after it was made. */
final class Limits {

    private final Map<Region, Level> highest = new EnumMap<>(Region.class);
    private final Set<Region> skipped = EnumSet.noneOf(Region.class);
    private final Set<Region> notStruck = EnumSet.noneOf(Region.class);
    private final Set<Region> flatFingers = EnumSet.noneOf(Region.class);
    private boolean noTools;
    private boolean noLubricant;
    private boolean stretchFirst;

    private Limits() {}

    /**
     * What holds on {@code leg}. A glove cannot feel the leg: where none is named, what is true of either leg holds.
     *
     * @param leg the leg that is worked, or empty where nobody says which
     */
    static Limits of(Answers answers, Optional<Leg> leg, SafetyRules rules) {
        Limits limits = new Limits();
        for (Adapt adapt : answers.adapts()) {
            boolean spared = leg.isPresent()
                    && answers.leg(adapt).filter(other -> other != leg.get()).isPresent();
            if (!spared) {
                limits.add(rules.rule(adapt));
            }
        }
        return limits;
    }

    private void add(SafetyRule rule) {
        rule.level().ifPresent(level -> rule.levelOn().forEach(region -> highest.merge(region, level, Limits::lower)));
        skipped.addAll(rule.skipped());
        notStruck.addAll(rule.notStruck());
        flatFingers.addAll(rule.flatFingers());
        noTools |= rule.noTools();
        noLubricant |= rule.noLubricant();
        stretchFirst |= rule.stretchFirst();
    }

    static Level lower(Level one, Level other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The highest level allowed on {@code region}, or empty where nothing is said. */
    Optional<Level> highest(Region region) {
        return Optional.ofNullable(highest.get(region));
    }

    /** The regions on which {@code level} is the highest. */
    Set<Region> regionsUpTo(Level level) {
        return where(region -> highest.get(region) == level);
    }

    boolean capsAny() {
        return !highest.isEmpty();
    }

    boolean skips(Region region) {
        return skipped.contains(region);
    }

    boolean forbidsStriking(Region region) {
        return notStruck.contains(region);
    }

    boolean wantsFlatFingers(Region region) {
        return flatFingers.contains(region);
    }

    Set<Region> skipped() {
        return where(this::skips);
    }

    Set<Region> notStruck() {
        return where(this::forbidsStriking);
    }

    Set<Region> flatFingers() {
        return where(this::wantsFlatFingers);
    }

    boolean noTools() {
        return noTools;
    }

    boolean noLubricant() {
        return noLubricant;
    }

    boolean stretchFirst() {
        return stretchFirst;
    }

    private static Set<Region> where(Predicate<Region> holds) {
        Set<Region> regions = EnumSet.noneOf(Region.class);
        for (Region region : Region.values()) {
            if (holds.test(region)) {
                regions.add(region);
            }
        }
        return regions;
    }
}
