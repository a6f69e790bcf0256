package palpa.ui.teach;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import palpa.model.UserProblem;
import palpa.session.Models;
import palpa.session.Words;

/** The models there are, and the one in force. FX thread only; files are read and removed by a worker. */
final class ModelsModel {

    private final Models models;
    private final Executor worker;
    private final Executor screen;
    private final Runnable changed;
    private final ObservableList<ModelRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Path>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private Optional<Path> inForce = Optional.empty();

    /**
     * @param screen runs what it is given on the FX thread
     * @param changed told that another model is in force
     */
    ModelsModel(Models models, Executor worker, Executor screen, Runnable changed) {
        this.models = models;
        this.worker = worker;
        this.screen = screen;
        this.changed = changed;
    }

    /** Lists the models anew. */
    void refresh() {
        sentence.set("");
        worker.execute(() -> {
            List<ModelRow> found = list();
            Optional<Path> chosen = models.chosen();
            screen.execute(() -> take(found, chosen));
        });
    }

    private List<ModelRow> list() {
        List<ModelRow> found = new ArrayList<>();
        found.add(ModelRow.shipped(models.shipped().card()));
        for (Path file : models.personal()) {
            found.add(row(file));
        }
        return found;
    }

    private ModelRow row(Path file) {
        try {
            return ModelRow.personal(file, models.read(file).card());
        } catch (UserProblem broken) {
            return ModelRow.unreadable(file, Words.of(broken));
        }
    }

    private void take(List<ModelRow> found, Optional<Path> chosen) {
        inForce = found.stream()
                .map(ModelRow::file)
                .filter(chosen::equals)
                .findFirst()
                .orElse(Optional.empty());
        wanted.set(inForce);
        rows.setAll(found);
    }

    /** Puts what is wanted in force. */
    void keep() {
        Optional<Path> file = wanted.get();
        if (!file.equals(inForce)) {
            inForce = file;
            attempt(() -> models.choose(file), changed);
        }
    }

    /** Removes a personal model for good; the one that comes with the program takes its place where it was in force. */
    void delete(ModelRow row) {
        Path file = row.file().orElseThrow();
        boolean wasInForce = inForce.equals(row.file());
        attempt(() -> models.delete(file), () -> {
            refresh();
            if (wasInForce) {
                changed.run();
            }
        });
    }

    private void attempt(Attempt attempt, Runnable then) {
        worker.execute(() -> {
            try {
                attempt.run();
                screen.execute(then);
            } catch (UserProblem problem) {
                screen.execute(() -> sentence.set(Words.of(problem)));
            }
        });
    }

    /** Something with a file. */
    private interface Attempt {
        void run() throws UserProblem;
    }

    /** The model that comes with the program, then a person's own. */
    ObservableList<ModelRow> rows() {
        return rows;
    }

    /** The file of the model that is wanted; empty for the one that comes with the program. */
    ObjectProperty<Optional<Path>> wantedProperty() {
        return wanted;
    }

    /** What went wrong; empty where nothing did. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }
}
