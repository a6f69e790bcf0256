package palpa;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import palpa.model.UserProblem;
import palpa.recognition.Examples;
import palpa.recognition.ExamplesBuilder;
import palpa.recognition.ModelCard;
import palpa.recognition.TechniqueModel;
import palpa.session.Models;

/** Models whose files are in memory only; the one in force is chosen, or given by a test. Any thread. */
public final class TestModels implements Models {

    private final Map<Path, TechniqueModel> files = new ConcurrentSkipListMap<>();
    private volatile TechniqueModel given = TestModel.inForce();
    private volatile Optional<Path> chosen = Optional.empty();

    /** The model tests recognise with, under another name. */
    public static TechniqueModel named(String name) {
        TechniqueModel model = TestModel.inForce();
        return new TechniqueModel(
                new ModelCard(name, "test", List.of(), 0, 0, Double.NaN, Double.NaN, ""),
                model.classes(),
                model.features(),
                model.scorer(),
                model.temperature(),
                model.unsureBelow(),
                model.memorySeconds());
    }

    /** From now on {@code model} is in force, as long as none is chosen. */
    public void use(TechniqueModel model) {
        given = model;
    }

    @Override
    public TechniqueModel shipped() {
        return TestModel.inForce();
    }

    @Override
    public TechniqueModel inForce() {
        return chosen.map(files::get).orElse(given);
    }

    @Override
    public TechniqueModel read(Path file) throws UserProblem {
        if (!files.containsKey(file)) {
            throw new UserProblem("store.unreadable", file, "none");
        }
        return files.get(file);
    }

    @Override
    public void write(TechniqueModel model, Path file, boolean replace) {
        files.put(file, model);
    }

    @Override
    public List<Path> personal() {
        return List.copyOf(files.keySet());
    }

    @Override
    public Path placeFor(String name) {
        return Path.of("models", name);
    }

    @Override
    public Optional<Path> chosen() {
        return chosen;
    }

    @Override
    public void choose(Optional<Path> file) {
        chosen = file;
    }

    @Override
    public void delete(Path file) {
        files.remove(file);
        chosen = chosen.filter(other -> !other.equals(file));
    }

    @Override
    public Examples shippedExamples() {
        return new ExamplesBuilder(List.of()).build();
    }

    @Override
    public void writeExamples(Examples examples, Path file, boolean replace) {
        throw new UnsupportedOperationException("these models have no files: " + file);
    }
}
