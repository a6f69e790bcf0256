package palpa.session.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Stroke;
import palpa.model.Surface;
import palpa.model.Technique;

/** Which bands stand behind a hand's force, place by place. Stateless; any thread. */
final class BandLanes {

    private BandLanes() {}

    /** As the program alone says: the whole hand's bands for the technique asked, stroking's in free practice. */
    static List<BandStretch> asked(Program program, List<Place> places) {
        return places.stream()
                .map(place -> stretch(program, place, new Manner(Surface.WHOLE_HAND, asked(program, place))))
                .toList();
    }

    /** By the surface and technique of most of the hand's {@code strokes} (by their beginning) in each place. */
    static List<BandStretch> worked(Program program, List<Place> places, List<Stroke> strokes) {
        List<BandStretch> lanes = new ArrayList<>();
        int next = 0;
        for (Place place : places) {
            Map<Manner, Integer> counts = new HashMap<>();
            while (next < strokes.size()
                    && strokes.get(next).startMicros() < place.span().endMicros()) {
                counts.merge(Manner.of(strokes.get(next++)), 1, Integer::sum);
            }
            lanes.add(stretch(program, place, mostOf(counts, new Manner(Surface.WHOLE_HAND, asked(program, place)))));
        }
        return lanes;
    }

    /** With what and how a hand worked. */
    private record Manner(Surface surface, Technique technique) {

        static Manner of(Stroke stroke) {
            Surface surface = stroke.surface() == null ? Surface.WHOLE_HAND : stroke.surface();
            return new Manner(surface, stroke.technique());
        }
    }

    /** The commonest; of several the first by name of technique and surface, so that it is always the same. */
    private static Manner mostOf(Map<Manner, Integer> counts, Manner otherwise) {
        Manner most = otherwise;
        int strokes = 0;
        for (Technique technique : Technique.values()) {
            for (Surface surface : Surface.values()) {
                Manner manner = new Manner(surface, technique);
                int count = counts.getOrDefault(manner, 0);
                if (count > strokes) {
                    strokes = count;
                    most = manner;
                }
            }
        }
        return most;
    }

    private static Technique asked(Program program, Place place) {
        return program.steps().get(place.step()).technique().orElse(Technique.STROKING);
    }

    private static BandStretch stretch(Program program, Place place, Manner manner) {
        Step step = program.steps().get(place.step());
        return new BandStretch(
                place.span(),
                program.targets().bands(place.region(), manner.surface(), manner.technique()),
                step.level());
    }
}
