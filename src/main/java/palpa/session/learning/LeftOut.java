package palpa.session.learning;

import java.util.Arrays;
import java.util.List;
import palpa.model.Technique;
import palpa.recognition.Scorer;
import palpa.recognition.Softmax;

/**
 * What was learnt without a fold. Immutable.
 *
 * @param fold what was left out
 * @param known the techniques it learnt, in the order of its scores
 * @param scorer what it learnt
 */
record LeftOut(Fold fold, List<Technique> known, Scorer scorer) {

    /** In place of the score of a technique it never saw. */
    private static final double NEVER = -30;

    /** Its probabilities of {@code classes}, which may be more than it knows. */
    double[] probabilities(float[] values, List<Technique> classes) {
        double[] features = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            features[i] = values[i];
        }
        double[] own = new double[known.size()];
        scorer.score(features, own);
        double[] all = new double[classes.size()];
        Arrays.fill(all, NEVER);
        for (int i = 0; i < own.length; i++) {
            all[classes.indexOf(known.get(i))] = own[i];
        }
        Softmax.inPlace(all, 1);
        return all;
    }

    /** A piece as it sees it. */
    ScoredTrack see(Track track, List<Technique> classes) {
        List<double[]> seen = track.rows().stream()
                .map(row -> probabilities(row.values(), classes))
                .toList();
        return new ScoredTrack(track, seen, classes.indexOf(track.technique()), known.contains(track.technique()));
    }
}
