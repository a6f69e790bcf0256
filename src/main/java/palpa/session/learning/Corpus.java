package palpa.session.learning;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import palpa.model.Technique;
import palpa.recognition.Examples;
import palpa.recognition.ExamplesBuilder;

/** Tracks as examples to learn from, with or without a fold; and examples of others beside them. Immutable. */
final class Corpus {

    /** Share of the whole that one's own examples have beside those that come with the program. */
    private static final double OWN_SHARE = 0.35;

    /** More examples than this teach little more and take long: they are thinned evenly. */
    private static final int MOST_EXAMPLES = 150_000;

    private final Examples all;
    private final int[] pieceOfRow;

    /**
     * @param tracks one's own
     * @param others examples that are never left out
     */
    Corpus(List<Track> tracks, List<String> features, Optional<Examples> others) {
        int taught = (int) tracks.stream().flatMap(Corpus::taught).count();
        int step = Math.max(1, (taught + MOST_EXAMPLES - 1) / MOST_EXAMPLES);
        pieceOfRow = new int[(taught + step - 1) / step];
        Examples own = own(tracks, features, step);
        all = others.map(them -> together(own, them)).orElse(own);
    }

    private Examples own(List<Track> tracks, List<String> features, int step) {
        ExamplesBuilder builder = new ExamplesBuilder(features);
        double[] values = new double[features.size()];
        int seen = 0;
        for (Track track : tracks) {
            for (Track.Row each : taught(track).toList()) {
                if (seen % step == 0) {
                    copy(each.values(), values);
                    builder.add(track.technique(), track.piece().person(), 1, values);
                    pieceOfRow[seen / step] = track.piece().number();
                }
                seen++;
            }
        }
        return builder.build();
    }

    private static Examples together(Examples own, Examples others) {
        double weight = OWN_SHARE / (1 - OWN_SHARE) * others.mass() / own.mass();
        ExamplesBuilder builder = new ExamplesBuilder(own.features());
        builder.addAll(own, own.size() == 0 ? 1 : weight);
        builder.addAll(others, 1);
        return builder.build();
    }

    private static Stream<Track.Row> taught(Track track) {
        return track.rows().stream().filter(row -> track.sinceChangeMicros(row) >= Track.UNTAUGHT_MICROS);
    }

    private static void copy(float[] from, double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = from[i];
        }
    }

    Examples all() {
        return all;
    }

    /** How many of the examples are one's own; they come first. */
    int own() {
        return pieceOfRow.length;
    }

    Examples without(Fold fold) {
        BitSet left = fold.pieces();
        return all.where(row -> row >= own() || !left.get(pieceOfRow[row]));
    }

    List<Technique> classes() {
        return all.classes();
    }
}
