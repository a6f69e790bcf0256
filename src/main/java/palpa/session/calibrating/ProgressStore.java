package palpa.session.calibrating;

import java.util.Optional;
import palpa.model.GloveUid;
import palpa.model.UserProblem;

/** Keeps how far a glove's calibration has come, so that an end of any kind loses nothing. Any thread. */
public interface ProgressStore {

    /** What was kept of {@code glove}; empty where nothing was. What cannot be read is a problem that names the file. */
    Optional<CalibrationProgress> load(GloveUid glove) throws UserProblem;

    /** Keeps {@code progress} in place of what was kept of its glove, as a whole or not at all. */
    void save(CalibrationProgress progress) throws UserProblem;

    /** Forgets what was kept of {@code glove}, readable or not. */
    void forget(GloveUid glove) throws UserProblem;
}
