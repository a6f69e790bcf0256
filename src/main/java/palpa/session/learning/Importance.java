package palpa.session.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import palpa.model.Technique;
import palpa.recognition.Confusion;
import palpa.recognition.Greatest;

/**
 * How much a model leans on a feature: by how much its balanced accuracy on pieces it never saw falls when the values of
 * the feature are shuffled among them (Breiman, "Random forests", Machine Learning 45, 2001, section 10). One thread.
 */
final class Importance {

    private static final int MOST_INSTANTS = 3000;

    private final List<String> features;
    private final List<Technique> classes;
    private final Map<LeftOut, List<Instant>> instants = new LinkedHashMap<>();
    private final double untouched;

    private record Instant(Technique done, float[] values) {}

    Importance(List<LeftOut> models, List<Track> tracks, List<String> features, List<Technique> classes) {
        this.features = features;
        this.classes = classes;
        int all = tracks.stream().mapToInt(track -> track.rows().size()).sum();
        int step = Math.max(1, all / MOST_INSTANTS);
        int seen = 0;
        for (LeftOut model : models) {
            List<Instant> some = new ArrayList<>();
            for (Track track : tracks) {
                for (Track.Row row : model.fold().leavesOut(track.piece()) ? track.rows() : List.<Track.Row>of()) {
                    if (seen++ % step == 0) {
                        some.add(new Instant(track.technique(), row.values()));
                    }
                }
            }
            instants.put(model, some);
        }
        untouched = accuracy(List.of(), 0);
    }

    /** Every feature, what matters most first. */
    List<Matter> ofFeatures(long seed) {
        List<Matter> matters = new ArrayList<>();
        for (int feature = 0; feature < features.size(); feature++) {
            matters.add(new Matter(features.get(feature), untouched - accuracy(List.of(feature), seed)));
        }
        return sorted(matters);
    }

    /** Every group of features, which is what stands before the first dot of their names: shuffled together. */
    List<Matter> ofGroups(long seed) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int feature = 0; feature < features.size(); feature++) {
            String name = features.get(feature);
            int dot = name.indexOf('.');
            groups.computeIfAbsent(dot < 0 ? name : name.substring(0, dot), group -> new ArrayList<>())
                    .add(feature);
        }
        List<Matter> matters = new ArrayList<>();
        groups.forEach((group, members) -> matters.add(new Matter(group, untouched - accuracy(members, seed))));
        return sorted(matters);
    }

    private static List<Matter> sorted(List<Matter> matters) {
        return matters.stream()
                .sorted(Comparator.comparingDouble(Matter::lostAccuracy).reversed())
                .toList();
    }

    private double accuracy(List<Integer> shuffled, long seed) {
        Confusion confusion = new Confusion();
        Random chance = new Random(seed);
        instants.forEach((model, some) -> {
            for (Instant instant : some) {
                float[] values = instant.values();
                if (!shuffled.isEmpty()) {
                    values = values.clone();
                    float[] other = some.get(chance.nextInt(some.size())).values();
                    for (int feature : shuffled) {
                        values[feature] = other[feature];
                    }
                }
                confusion.add(instant.done(), classes.get(Greatest.of(model.probabilities(values, classes))));
            }
        });
        return confusion.windows() == 0 ? 0 : confusion.balancedAccuracy();
    }
}
