package palpa.session.learning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.pipeline.HandSetup;

/** Goes through recordings and keeps the features of all that is labelled. One thread. */
final class Gathering {

    private final long spacingMicros;
    private final List<Track> tracks = new ArrayList<>();
    private List<String> features = List.of();
    private int recordings;

    /** @param spacingMicros distance of the instants kept, a multiple of 100 ms */
    Gathering(long spacingMicros) {
        this.spacingMicros = spacingMicros;
    }

    void gather(Material.Source source) throws UserProblem {
        source.each(this::take);
    }

    private void take(Material material) throws UserProblem {
        Map<Hand, Labels> labels = new EnumMap<>(Hand.class);
        Map<Hand, List<Track>> found = new EnumMap<>(Hand.class);
        for (Hand hand : Hand.values()) {
            labels.put(hand, material.labels(hand));
            found.put(hand, begin(material.person(), hand, labels.get(hand)));
        }
        recordings++;
        material.play(HandSetup.UNJUDGED, new HandListener() {
            @Override
            public void onStroke(Stroke stroke) {
                // Only features are wanted.
            }

            @Override
            public boolean wantsFeatures() {
                return true;
            }

            @Override
            public void onFeatures(Hand hand, long timeMicros, List<String> names, double[] values) {
                features = names;
                Optional<Integer> run =
                        timeMicros % spacingMicros == 0 ? labels.get(hand).runAt(timeMicros) : Optional.empty();
                run.ifPresent(
                        number -> found.get(hand).get(number).rows().add(new Track.Row(timeMicros, copy(values))));
            }
        });
    }

    private List<Track> begin(String person, Hand hand, Labels labels) {
        List<Track> begun = new ArrayList<>();
        for (LabelRun run : labels.runs()) {
            Piece piece = new Piece(tracks.size(), recordings, person, hand, run);
            Track track = new Track(piece, new ArrayList<>());
            begun.add(track);
            tracks.add(track);
        }
        return begun;
    }

    private static float[] copy(double[] values) {
        float[] copy = new float[values.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = (float) values[i];
        }
        return copy;
    }

    /** Names of the features, in the order of a row; empty before the first. */
    List<String> features() {
        return features;
    }

    /** One track a piece, by the pieces' numbers. */
    List<Track> tracks() {
        return tracks;
    }

    int recordings() {
        return recordings;
    }
}
