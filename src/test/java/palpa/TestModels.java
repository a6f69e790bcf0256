package palpa;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palpa.recognition.ModelCard;
import palpa.recognition.TechniqueModel;
import palpa.session.Models;

/** One model, which a test may change, and no files. Any thread. */
public final class TestModels implements Models {

    private volatile TechniqueModel inForce = TestModel.inForce();

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

    /** From now on {@code model} is in force. */
    public void use(TechniqueModel model) {
        inForce = model;
    }

    @Override
    public TechniqueModel shipped() {
        return TestModel.inForce();
    }

    @Override
    public TechniqueModel inForce() {
        return inForce;
    }

    @Override
    public TechniqueModel read(Path file) {
        throw new UnsupportedOperationException("these models have no files: " + file);
    }

    @Override
    public void write(TechniqueModel model, Path file, boolean replace) {
        throw new UnsupportedOperationException("these models have no files: " + file);
    }

    @Override
    public List<Path> personal() {
        return List.of();
    }

    @Override
    public Path placeFor(String name) {
        throw new UnsupportedOperationException("these models have no files: " + name);
    }

    @Override
    public Optional<Path> chosen() {
        return Optional.empty();
    }

    @Override
    public void choose(Optional<Path> file) {
        throw new UnsupportedOperationException("these models have no files: " + file);
    }
}
