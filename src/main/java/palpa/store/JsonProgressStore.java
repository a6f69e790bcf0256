package palpa.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import palpa.model.GloveUid;
import palpa.model.UserProblem;
import palpa.session.calibrating.CalibrationProgress;
import palpa.session.calibrating.ProgressStore;
import palpa.store.json.CalibratingJson;
import palpa.store.json.JsonText;

/** Calibrations under way as JSON files, {@code <uid>.json} each. Any thread. */
public final class JsonProgressStore implements ProgressStore {

    private final Path directory;

    /** @param directory where they are kept; it need not exist */
    public JsonProgressStore(Path directory) {
        this.directory = directory;
    }

    private Path file(GloveUid glove) {
        return directory.resolve(glove + ".json");
    }

    @Override
    public Optional<CalibrationProgress> load(GloveUid glove) throws UserProblem {
        Path file = file(glove);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        CalibrationProgress kept = CalibratingJson.read(JsonText.read(file));
        if (!kept.glove().equals(glove)) {
            throw new UserProblem("store.profile_of_another", file, kept.glove(), glove);
        }
        return Optional.of(kept);
    }

    @Override
    public void save(CalibrationProgress progress) throws UserProblem {
        Path file = file(progress.glove());
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", directory, String.valueOf(e.getMessage()));
        }
        WholeFile.write(file, CalibratingJson.write(progress), true);
    }

    @Override
    public void forget(GloveUid glove) throws UserProblem {
        Path file = file(glove);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", file, String.valueOf(e.getMessage()));
        }
    }
}
