package palpa.coaching.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import palpa.coaching.score.Deviation.Kind;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Technique;

/** What is counted together: one hand's work of one technique on one region. */
record Group(Region region, Technique technique, Hand hand) implements Comparable<Group> {

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::region).thenComparing(Group::technique).thenComparing(Group::hand);

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }

    /** The strokes by group, in their order; the groups in theirs, so that sums never depend on what came first. */
    static Map<Group, List<Stroke>> of(List<Stroke> strokes) {
        Map<Group, List<Stroke>> groups = new TreeMap<>();
        for (Stroke stroke : strokes) {
            Group group = new Group(stroke.region(), stroke.technique(), stroke.hand());
            groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(stroke);
        }
        return groups;
    }

    Deviation deviation(Kind kind, int count, int of, double weight) {
        return new Deviation(kind, region, technique, Optional.of(hand), count, of, weight);
    }
}
