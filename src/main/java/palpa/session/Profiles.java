package palpa.session;

import palpa.calibration.GloveProfile;
import palpa.model.GloveDescriptor;

/** Finds the profile by which a glove's counts become newtons. Any thread. */
@FunctionalInterface
public interface Profiles {

    /**
     * The glove's own profile where there is one; a virtual glove's where it is one; else a typical sensor's, whose
     * state is uncalibrated. A profile file that cannot be read counts as none, and is logged.
     */
    GloveProfile profileOf(GloveDescriptor glove);
}
