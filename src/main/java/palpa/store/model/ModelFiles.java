package palpa.store.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final String ENDING = ".json";

    private final Path folder;
    private final Settings settings;
    private TechniqueModel shipped;
    private Examples examples;
    private Read lastRead;

    /** A file as it was when it was read. */
    private record Read(Path file, FileTime changed, long bytes, TechniqueModel model) {}

    /** @param folder of a person's own models; it need not exist */
    public ModelFiles(Path folder, Settings settings) {
        this.folder = folder;
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
            return readAgain(file.get());
        } catch (UserProblem broken) {
            LOG.warn("The chosen model is left aside: {}", Words.of(broken));
            return shipped();
        }
    }

    /** Reads a file anew only where it changed. */
    private synchronized TechniqueModel readAgain(Path file) throws UserProblem {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long bytes = Files.size(file);
            if (lastRead == null
                    || !lastRead.file().equals(file)
                    || !lastRead.changed().equals(changed)
                    || lastRead.bytes() != bytes) {
                lastRead = new Read(file, changed, bytes, read(file));
            }
            return lastRead.model();
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", file, String.valueOf(e.getMessage()));
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
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("The models in {} cannot be listed", folder, unreadable);
            return List.of();
        }
    }

    @Override
    public Path placeFor(String name) throws UserProblem {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", folder, String.valueOf(e.getMessage()));
        }
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String stem = plain.isEmpty() || plain.equals("-") ? "model" : plain;
        Path file = folder.resolve(stem + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(stem + "-" + number + ENDING);
        }
        return file;
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
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_deleted", file, String.valueOf(e.getMessage()));
        }
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
