package palpa.session.learning;

import java.util.Optional;
import palpa.model.Labelled;
import palpa.recognition.BoostedTrees;
import palpa.recognition.Boosting;
import palpa.recognition.BoostingOptions;
import palpa.recognition.CentroidScorer;
import palpa.recognition.Learner;
import palpa.recognition.LogisticRegression;

/** The kinds of models there are. */
public enum Kind implements Labelled {
    TREES,
    LOGISTIC,
    CENTROID;

    /** What learns such a model. */
    public Learner learner(int rounds, long seed) {
        return learner(rounds, seed, Optional.empty());
    }

    /** @param former trees to go on from; other kinds begin anew */
    Learner learner(int rounds, long seed, Optional<BoostedTrees> former) {
        return switch (this) {
            case TREES -> new Boosting(BoostingOptions.standard(rounds, seed), former);
            case LOGISTIC -> new LogisticRegression();
            case CENTROID -> CentroidScorer::learn;
        };
    }
}
