package palpa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palpa.calibration.GloveCalibration;
import palpa.calibration.GloveProfile;
import palpa.model.GloveUid;
import palpa.model.UserProblem;
import palpa.session.Calibrations;
import palpa.session.GloveOnRecord;
import palpa.session.Recalibrated;
import palpa.session.SessionStore.Recorded;

/**
 * The profiles a person names for a session, {@code --profile FILE}: each is for the glove whose uid it bears, one without a
 * uid for every glove that has no other. Immutable.
 *
 * @param files none where the session's own are to be used
 */
record ProfileFiles(Calibrations calibrations, List<Path> files) implements Recalibrated.Recalibration {

    /** The session as read through these profiles; the very same where none is named. */
    Recorded over(Recorded recorded) throws UserProblem {
        if (files.isEmpty()) {
            return recorded;
        }
        try {
            refuseUnused(recorded.gloves());
        } catch (UserProblem e) {
            recorded.close();
            throw e;
        }
        return new Recalibrated(recorded, this);
    }

    private void refuseUnused(List<GloveOnRecord> gloves) throws UserProblem {
        for (Path file : files) {
            boolean used = false;
            for (GloveOnRecord glove : gloves) {
                used |= fits(calibrations.profile(file, glove.descriptor()), glove, true);
            }
            if (!used) {
                throw new UserProblem("analyze.profile_unused", file);
            }
        }
    }

    private static boolean fits(GloveProfile profile, GloveOnRecord glove, boolean any) {
        GloveUid uid = profile.glove();
        return uid.equals(glove.descriptor().uid()) || any && uid.equals(GloveCalibration.ANY_GLOVE);
    }

    @Override
    public GloveProfile profileOf(GloveOnRecord glove) throws UserProblem {
        Optional<GloveProfile> own = find(glove, false);
        return own.isPresent() ? own.get() : find(glove, true).orElse(glove.profile());
    }

    private Optional<GloveProfile> find(GloveOnRecord glove, boolean any) throws UserProblem {
        for (Path file : files) {
            GloveProfile profile = calibrations.profile(file, glove.descriptor());
            if (fits(profile, glove, any)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }
}
