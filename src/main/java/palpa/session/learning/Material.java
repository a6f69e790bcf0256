package palpa.session.learning;

import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.pipeline.HandListener;
import palpa.recognition.TechniqueModel;

/** A recording of which is known, in part at least, what was done. One thread. */
public interface Material {

    /** Who did it: unlike every other person's name, never empty. */
    String person();

    /** What {@code hand} is known to have done; no runs where the hand is not there. */
    Labels labels(Hand hand);

    /** Analyses the recording from its beginning to its end, exactly as for a person who asks for it. */
    void play(TechniqueModel model, HandListener listener) throws UserProblem;

    /** Recordings one after another; the same ones in the same order at every pass. */
    @FunctionalInterface
    interface Source {
        void each(Sink sink) throws UserProblem;
    }

    /** Takes recordings; each is valid during the call. */
    @FunctionalInterface
    interface Sink {
        void take(Material material) throws UserProblem;
    }
}
