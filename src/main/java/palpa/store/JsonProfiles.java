package palpa.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.calibration.CalibrationState;
import palpa.calibration.Expiry;
import palpa.calibration.GloveCalibration;
import palpa.calibration.GloveProfile;
import palpa.calibration.TypicalSensor;
import palpa.calibration.Verdict;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.UserProblem;
import palpa.session.Calibrations.Use;
import palpa.session.Profiles;
import palpa.session.Words;
import palpa.store.json.CalibrationJson;
import palpa.store.json.JsonPlace;
import palpa.store.json.JsonText;
import palpa.store.json.ProfileJson;

/**
 * Calibration profiles, one JSON file a glove, named by its uid ({@code 0123456789abcdef.json}). Any thread.
 *
 * <p>A profile that failed its checks, belongs to another glove, has the wrong number of channels or cannot be read
 * counts as none, and the log says why. One past its days or hours of use, that missed a known
 * load, or whose glove has other sensors than when it was first met with it, is used and marked expired.
 */
public final class JsonProfiles implements Profiles {

    private static final Logger LOG = LoggerFactory.getLogger(JsonProfiles.class);
    private static final int MOST_DAYS = 3650;

    private final ProfileFolder folder;
    private final Supplier<LocalDate> today;
    private final VirtualProfile virtual = new VirtualProfile();

    /**
     * @param directory where the profiles are; it need not exist
     * @param today the present day, by which a profile is still valid or not
     */
    public JsonProfiles(Path directory, Supplier<LocalDate> today) {
        this.folder = new ProfileFolder(directory);
        this.today = today;
    }

    @Override
    public GloveProfile profileOf(GloveDescriptor glove) {
        return own(glove)
                .or(() -> glove.calibrationId().equals(VirtualProfile.NAME)
                        ? Optional.of(virtual.of(glove))
                        : Optional.empty())
                .orElseGet(() -> TypicalSensor.profile(glove));
    }

    private Optional<GloveProfile> own(GloveDescriptor glove) {
        Path file = folder.inForce(glove.uid());
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonPlace root = JsonText.read(file);
            GloveUid said = ProfileJson.uid(root.at("glove"));
            if (!said.equals(glove.uid())) {
                throw new UserProblem("store.profile_of_another", file, said, glove.uid());
            }
            return Optional.of(read(file, root, glove, useOf(glove)));
        } catch (UserProblem e) {
            LOG.warn("Profile left aside: {}", Words.of(e));
            return Optional.empty();
        }
    }

    /** What became of its calibration; one of other sensors no longer holds, which is kept: one site calibrated anew mends it not. */
    private Use useOf(GloveDescriptor glove) throws UserProblem {
        Use use = folder.use(glove.uid());
        if (use.voided().isPresent() || !folder.isChanged(glove)) {
            return use;
        }
        Use ended = use.voidedBy(Expiry.GLOVE.label());
        folder.write(glove.uid(), ended);
        return ended;
    }

    /** A profile file for a glove, whatever glove it was made for. */
    GloveProfile read(Path file, GloveDescriptor glove) throws UserProblem {
        return read(file, JsonText.read(file), glove, Use.NONE);
    }

    private GloveProfile read(Path file, JsonPlace root, GloveDescriptor glove, Use use) throws UserProblem {
        GloveProfile profile = CalibrationJson.isCalibration(root)
                ? calibrated(file, CalibrationJson.read(root), glove, use)
                : plain(file, root);
        if (profile.channels().size() != glove.channels().size()) {
            throw root.at("channels").wrong(Words.of("store.expects_profile_channels"));
        }
        return profile;
    }

    private GloveProfile calibrated(Path file, GloveCalibration calibration, GloveDescriptor glove, Use use)
            throws UserProblem {
        refuseFailed(file, calibration.verdict() == Verdict.FAIL);
        return CalibratedGlove.profile(calibration, glove, use, today.get());
    }

    private GloveProfile plain(Path file, JsonPlace root) throws UserProblem {
        GloveProfile profile = ProfileJson.read(root);
        Optional<JsonPlace> verdict = root.find("verdict");
        refuseFailed(file, verdict.isPresent() && verdict.get().text().equals(Verdict.FAIL.label()));
        Optional<JsonPlace> days = root.find("valid_days");
        return days.isPresent() ? dated(profile, days.get().integer(0, MOST_DAYS)) : profile;
    }

    private static void refuseFailed(Path file, boolean failed) throws UserProblem {
        if (failed) {
            throw new UserProblem("store.profile_failed", file);
        }
    }

    private GloveProfile dated(GloveProfile profile, int validDays) {
        CalibrationState state = profile.state();
        boolean over = state.date()
                .map(date -> date.plusDays(validDays).isBefore(today.get()))
                .orElse(true);
        if (!over || state.kind() != CalibrationState.Kind.CALIBRATED) {
            return profile;
        }
        return new GloveProfile(profile.glove(), profile.name(), state.expired(Expiry.AGE), profile.channels());
    }
}
