package palpa.ui.review;

import java.nio.file.Path;
import java.util.List;
import palpa.calibration.CalibrationState;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.SessionHeader;
import palpa.session.SessionStore;
import palpa.session.review.MadeReview;

/** A store in which every file but one is the same made session. Any thread. */
public final class OneSession implements SessionStore {

    public static final Path BROKEN = Path.of("broken.mcap");

    /** Made with gloves that nobody has calibrated. */
    public static final Path UNCALIBRATED = Path.of("uncalibrated.mcap");

    @Override
    public Recorded open(Path file) throws UserProblem {
        if (file.equals(BROKEN)) {
            throw new UserProblem("review.problem");
        }
        return file.equals(UNCALIBRATED) ? new MadeReview(30, 7, CalibrationState.UNCALIBRATED) : new MadeReview(30, 7);
    }

    @Override
    public boolean isContainer(Path file) {
        return true;
    }

    @Override
    public List<Path> unfinished(Path folder) {
        return List.of();
    }

    @Override
    public boolean isBeingWritten(Path file) {
        return false;
    }

    @Override
    public Recording create(Path file, SessionHeader header, boolean overwrite) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Damage rewrite(Path from, Path to, SessionHeader header, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
