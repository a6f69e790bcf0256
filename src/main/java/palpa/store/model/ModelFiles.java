package palpa.store.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.UserProblem;
import palpa.recognition.Examples;
import palpa.recognition.ExamplesBuilder;
import palpa.recognition.TechniqueModel;
import palpa.session.Models;
import palpa.session.Settings;
import palpa.session.Settings.Setting;
import palpa.session.Words;
import palpa.store.OwnFiles;
import palpa.store.ReadAgain;
import palpa.store.WholeFile;
import palpa.store.json.JsonText;
import palpa.store.json.ModelJson;

/**
 * Models as JSON files: the shipped one in the jar, a person's own in a folder, the one in force named by a setting. Any
 * thread.
 *
 * <p>A chosen model that is gone or broken is told to the log, and the shipped one is in force.
 */
public final class ModelFiles implements Models {

    private static final Logger LOG = LoggerFactory.getLogger(ModelFiles.class);
    private static final String SHIPPED = "/palpa/recognition/model.json";
    private static final String EXAMPLES = "/palpa/recognition/examples.bin";

    private final OwnFiles files;
    private final Settings settings;
    private TechniqueModel shipped;
    private Examples examples;
    private final ReadAgain<TechniqueModel> chosenModel = new ReadAgain<>(this::read);

    /** @param folder of a person's own models; it need not exist */
    public ModelFiles(Path folder, Settings settings) {
        this.files = new OwnFiles(folder, "model");
        this.settings = settings;
    }

    @Override
    public synchronized TechniqueModel shipped() {
        if (shipped == null) {
            shipped = readShipped();
        }
        return shipped;
    }

    private static TechniqueModel readShipped() {
        try (InputStream in = ModelFiles.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + SHIPPED);
            }
            return ModelJson.read(JsonText.parse(SHIPPED, in.readNBytes(JsonText.MAX_BYTES + 1)));
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar lacks " + SHIPPED, broken);
        } catch (UserProblem broken) {
            throw new IllegalStateException("the shipped model is broken: " + Words.of(broken), broken);
        }
    }

    @Override
    public TechniqueModel inForce() {
        Optional<Path> file = chosen();
        if (file.isEmpty()) {
            return shipped();
        }
        try {
            return chosenModel.read(file.get());
        } catch (UserProblem broken) {
            LOG.warn("The chosen model is left aside: {}", Words.of(broken));
            return shipped();
        }
    }

    @Override
    public TechniqueModel read(Path file) throws UserProblem {
        return ModelJson.read(JsonText.read(file));
    }

    @Override
    public void write(TechniqueModel model, Path file, boolean replace) throws UserProblem {
        WholeFile.write(file, ModelJson.write(model), replace);
    }

    @Override
    public List<Path> personal() {
        return files.all();
    }

    @Override
    public Path placeFor(String name) throws UserProblem {
        return files.placeFor(name);
    }

    @Override
    public Optional<Path> chosen() {
        return settings.get(Setting.MODEL).filter(name -> !name.isBlank()).map(Path::of);
    }

    @Override
    public void choose(Optional<Path> file) throws UserProblem {
        if (file.isPresent()) {
            read(file.get());
        }
        settings.put(
                Setting.MODEL,
                file.map(path -> path.toAbsolutePath().toString()).orElse(""));
    }

    @Override
    public void delete(Path file) throws UserProblem {
        if (chosen().filter(file.toAbsolutePath()::equals).isPresent()) {
            choose(Optional.empty());
        }
        files.delete(file);
    }

    @Override
    public synchronized Examples shippedExamples() {
        if (examples == null) {
            try (InputStream in = ModelFiles.class.getResourceAsStream(EXAMPLES)) {
                examples = in == null ? new ExamplesBuilder(List.of()).build() : ExamplesBytes.read(in.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException("the jar lacks " + EXAMPLES, broken);
            }
        }
        return examples;
    }

    @Override
    public void writeExamples(Examples some, Path file, boolean replace) throws UserProblem {
        WholeFile.write(file, ExamplesBytes.write(some), replace);
    }
}
