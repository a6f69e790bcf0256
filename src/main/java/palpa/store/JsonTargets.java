package palpa.store;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.TargetTable;
import palpa.model.UserProblem;
import palpa.session.Settings;
import palpa.session.Settings.Setting;
import palpa.session.Shelf;
import palpa.session.Targets;
import palpa.session.Words;
import palpa.store.json.JsonText;
import palpa.store.json.TargetsJson;

/**
 * Tables of targets as JSON files: the shipped one in the jar, a person's own in a folder, the one in force named by a
 * setting. Any thread.
 *
 * <p>A chosen table that is gone or broken is told to the log, and the shipped one is in force. The shipped targets are training
 * defaults, each row with its source or marked as such in {@code palpa/targets/default.json}.
 */
public final class JsonTargets implements Targets {

    private static final Logger LOG = LoggerFactory.getLogger(JsonTargets.class);
    private static final String SHIPPED = "/palpa/targets/default.json";

    private final TargetTable shipped;
    private final Settings settings;
    private final Shelf<TargetTable> own;
    private final ReadAgain<TargetTable> chosenTable = new ReadAgain<>(JsonTargets::read);

    /** @param folder of a person's own tables; it need not exist */
    public JsonTargets(Path folder, Settings settings) {
        this.settings = settings;
        try {
            shipped = TargetsJson.read(Shipped.json(SHIPPED));
        } catch (UserProblem broken) {
            throw new IllegalStateException("the shipped targets are broken: " + Words.of(broken), broken);
        }
        OwnFiles files = new OwnFiles(folder, "targets");
        own = new JsonShelf<>(
                files,
                new JsonShelf.Format<>(TargetTable::name, JsonTargets::read, TargetsJson::write, TargetsJson::write));
    }

    private static TargetTable read(Path file) throws UserProblem {
        return TargetsJson.readChecked(JsonText.read(file));
    }

    @Override
    public TargetTable shipped() {
        return shipped;
    }

    @Override
    public TargetTable inForce() {
        Optional<Path> file = chosen();
        if (file.isEmpty()) {
            return shipped;
        }
        try {
            return chosenTable.read(file.get());
        } catch (UserProblem broken) {
            LOG.warn("The chosen targets are left aside: {}", Words.of(broken));
            return shipped;
        }
    }

    @Override
    public Shelf<TargetTable> own() {
        return own;
    }

    @Override
    public Optional<Path> chosen() {
        return settings.get(Setting.TARGETS).filter(name -> !name.isBlank()).map(Path::of);
    }

    @Override
    public void choose(Optional<Path> file) throws UserProblem {
        if (file.isPresent()) {
            read(file.get());
        }
        settings.put(
                Setting.TARGETS,
                file.map(path -> path.toAbsolutePath().toString()).orElse(""));
    }
}
