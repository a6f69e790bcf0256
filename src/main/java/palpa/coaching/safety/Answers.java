package palpa.coaching.safety;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import palpa.coaching.Leg;

/**
 * What a receiver answered to the checklist. Immutable; any thread.
 *
 * @param stops what stops the practice
 * @param adapts what changes it
 * @param legs the one leg of an answer that {@link Adapt#hasLeg has one}; no entry where it is both or nobody said
 */
public record Answers(Set<Stop> stops, Set<Adapt> adapts, Map<Adapt, Leg> legs) {

    /** Nothing of it applies. */
    public static final Answers NONE = new Answers(Set.of(), Set.of(), Map.of());

    public Answers {
        stops = Set.copyOf(stops);
        adapts = Set.copyOf(adapts);
        legs = Map.copyOf(legs);
        if (!adapts.containsAll(legs.keySet()) || !legs.keySet().stream().allMatch(Adapt::hasLeg)) {
            throw new IllegalArgumentException("legs " + legs + " of " + adapts);
        }
    }

    /** The same answers of both legs. */
    public static Answers of(Set<Stop> stops, Set<Adapt> adapts) {
        return new Answers(stops, adapts, Map.of());
    }

    /** The leg that {@code adapt} is true of, or empty for both. */
    public Optional<Leg> leg(Adapt adapt) {
        return Optional.ofNullable(legs.get(adapt));
    }

    /** What still holds later that day: without what stops (which is not kept) and without what passes. */
    public Answers lasting() {
        Set<Adapt> kept = adapts.stream()
                .filter(adapt -> !adapt.isMomentary())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Adapt.class)));
        Map<Adapt, Leg> keptLegs = new EnumMap<>(Adapt.class);
        keptLegs.putAll(legs);
        return new Answers(Set.of(), kept, keptLegs);
    }
}
