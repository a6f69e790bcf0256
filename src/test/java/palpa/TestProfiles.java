package palpa;

import java.util.Collections;
import palpa.calibration.CalibrationState;
import palpa.calibration.CurveModel;
import palpa.calibration.GloveProfile;
import palpa.session.Profiles;

/** Profiles of gloves in tests. */
public final class TestProfiles {

    private TestProfiles() {}

    /** Every channel of every glove by one curve, uncalibrated. */
    public static Profiles of(CurveModel curve) {
        return glove -> new GloveProfile(
                glove.uid(),
                "test",
                CalibrationState.UNCALIBRATED,
                Collections.nCopies(glove.channels().size(), curve));
    }

    /** The same by a straight line from 20 counts on, 50 counts a newton. */
    public static Profiles straight() {
        return of(counts -> Math.max(0, counts - 20) / 50);
    }
}
