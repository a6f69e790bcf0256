package palpa.coaching.safety;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import palpa.coaching.safety.Change.Kind;
import palpa.model.Region;

/** Counts the steps that are changed, and lists what is told of them. One thread. */
final class ChangeCount {

    private final Map<Kind, Integer> steps = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<Region>> told = new EnumMap<>(Kind.class);

    /** Another step is other for it. */
    void count(Kind kind) {
        steps.merge(kind, 1, Integer::sum);
        told.putIfAbsent(kind, Set.of());
    }

    /** It holds on {@code regions}, whether a step is other for it or not; on none, it does not hold. */
    void holdsOn(Kind kind, Set<Region> regions) {
        if (!regions.isEmpty()) {
            told.put(kind, regions.size() == Region.values().length ? Set.of() : regions);
        }
    }

    /** It holds, whether a step is other for it or not. */
    void holds(Kind kind, boolean does) {
        if (does) {
            told.putIfAbsent(kind, Set.of());
        }
    }

    List<Change> list() {
        List<Change> list = new ArrayList<>();
        told.forEach((kind, regions) -> list.add(new Change(kind, regions, steps.getOrDefault(kind, 0))));
        return list;
    }
}
