package palpa.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.calibration.GloveCalibration;
import palpa.calibration.GloveProfile;
import palpa.model.GloveDescriptor;
import palpa.model.GloveUid;
import palpa.model.UserProblem;
import palpa.session.Calibrations;
import palpa.session.Words;
import palpa.store.json.CalibrationJson;
import palpa.store.json.JsonPlace;
import palpa.store.json.JsonText;
import palpa.store.table.LoadTableReader;

/** Calibrations as JSON files, in the folder where {@link JsonProfiles} looks for them. Any thread. */
public final class JsonCalibrations implements Calibrations {

    private static final Logger LOG = LoggerFactory.getLogger(JsonCalibrations.class);

    private final ProfileFolder folder;
    private final JsonProfiles profiles;

    /**
     * @param directory where profiles are kept; it need not exist
     * @param profiles reads profiles of any version
     */
    public JsonCalibrations(Path directory, JsonProfiles profiles) {
        this.folder = new ProfileFolder(directory);
        this.profiles = profiles;
    }

    @Override
    public LoadTable loads(Path file) throws UserProblem {
        return LoadTableReader.read(file);
    }

    @Override
    public GloveCalibration read(Path file) throws UserProblem {
        JsonPlace root = JsonText.read(file);
        if (!CalibrationJson.isCalibration(root)) {
            throw new UserProblem("store.profile_without_loads", file);
        }
        return CalibrationJson.read(root);
    }

    @Override
    public void write(GloveCalibration calibration, Path file, boolean replace) throws UserProblem {
        WholeFile.write(file, CalibrationJson.write(calibration), replace);
    }

    @Override
    public GloveProfile profile(Path file, GloveDescriptor glove) throws UserProblem {
        return profiles.read(file, glove);
    }

    @Override
    public Optional<GloveCalibration> inForce(GloveUid glove) {
        Path file = folder.inForce(glove);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(file));
        } catch (UserProblem e) {
            LOG.warn("Calibration left aside: {}", Words.of(e));
            return Optional.empty();
        }
    }

    @Override
    public synchronized Path keep(GloveCalibration calibration) throws UserProblem {
        GloveUid glove = calibration.glove();
        Use use =
                inForce(glove).map(before -> use(glove).of(before, calibration)).orElse(Use.NONE);
        folder.replace(glove, CalibrationJson.write(calibration), use);
        return folder.inForce(glove);
    }

    @Override
    public List<Path> history(GloveUid glove) throws UserProblem {
        return folder.history(glove);
    }

    @Override
    public Use use(GloveUid glove) {
        return folder.use(glove);
    }

    @Override
    public synchronized void addUse(GloveUid glove, double seconds) throws UserProblem {
        folder.write(glove, use(glove).and(seconds));
    }

    @Override
    public synchronized void keep(GloveUid glove, Check check) throws UserProblem {
        folder.write(glove, use(glove).checked(check));
    }

    @Override
    public synchronized void discard(GloveUid glove, String reason) throws UserProblem {
        folder.write(glove, use(glove).voidedBy(reason));
    }
}
