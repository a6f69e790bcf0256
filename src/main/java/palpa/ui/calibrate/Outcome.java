package palpa.ui.calibrate;

import java.util.Map;
import java.util.Optional;
import palpa.calibration.Expiry;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Verdict;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.calibrating.SiteResult;

/**
 * How a calibration ended. Immutable.
 *
 * @param calibration what was written; empty where nothing was
 * @param sites what was found at each site, this time
 * @param missing how many force sensors of the glove have no curve now
 * @param over why what was written does not hold all the same: the sites done before may be too old
 * @param problem why it could not be written
 */
record Outcome(
        Optional<GloveCalibration> calibration,
        Map<Site, SiteResult> sites,
        int missing,
        Optional<Expiry> over,
        Optional<UserProblem> problem) {

    Outcome {
        sites = Map.copyOf(sites);
    }

    /** Whether every force sensor of the glove has a curve now. */
    boolean whole() {
        return missing == 0;
    }

    /** How many channels of what was written failed. */
    int failed() {
        return (int) calibration.stream()
                .flatMap(written -> written.channels().stream())
                .filter(channel -> channel.verdict() == Verdict.FAIL)
                .count();
    }

    /** Whether the glove's newtons are shown now. */
    boolean isInForce() {
        return problem.isEmpty() && calibration.isPresent() && whole() && failed() == 0 && over.isEmpty();
    }
}
