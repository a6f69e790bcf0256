package palpa.session.learning;

import palpa.model.Labelled;
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
        return switch (this) {
            case TREES -> new Boosting(BoostingOptions.standard(rounds, seed));
            case LOGISTIC -> new LogisticRegression();
            case CENTROID -> CentroidScorer::learn;
        };
    }
}
