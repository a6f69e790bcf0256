package palpa.ui.calibrate;

import java.util.Map;
import java.util.Optional;
import palpa.calibration.GloveCalibration;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.calibrating.SiteResult;

/**
 * How a calibration ended. Immutable.
 *
 * @param calibration what was written; empty where nothing was
 * @param sites what was found at each site, this time
 * @param whole whether every force sensor of the glove has a curve now
 * @param problem why it could not be written
 */
record Outcome(
        Optional<GloveCalibration> calibration,
        Map<Site, SiteResult> sites,
        boolean whole,
        Optional<UserProblem> problem) {

    Outcome {
        sites = Map.copyOf(sites);
    }
}
