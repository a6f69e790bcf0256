package palpa.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Reports;
import palpa.session.Words;
import palpa.session.library.NotesStore;
import palpa.ui.kit.ShownProgress;

/** One export at a time: how far it is, what came of it. FX thread only; the writing happens on a worker. */
final class ExportModel {

    private final Reports reports;
    private final NotesStore notes;
    private final Executor worker;
    private final Executor screen;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private ShownProgress present;

    /** @param screen runs what it is given on the FX thread */
    ExportModel(Reports reports, NotesStore notes, Executor worker, Executor screen) {
        this.reports = reports;
        this.notes = notes;
        this.worker = worker;
        this.screen = screen;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** 0 to 1. */
    ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** What came of it, empty while nothing did. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Begins anew, with nothing said. */
    void clear() {
        say("");
        done.set(0);
    }

    /** Says why nothing was begun. */
    void say(String words) {
        sentence.set(words);
    }

    void start(ExportWish wish, ExportWish.Choice choice) {
        if (choice.tables().isEmpty() && choice.extras().isEmpty()) {
            say(Words.of("ui.export.nothing"));
            return;
        }
        ShownProgress watched = new ShownProgress(screen, done::set);
        present = watched;
        clear();
        running.set(true);
        worker.execute(() -> {
            String outcome = write(wish, choice, watched);
            screen.execute(() -> end(outcome));
        });
    }

    private String write(ExportWish wish, ExportWish.Choice choice, Progress progress) {
        try {
            List<Path> files = wish.write(reports, notes, choice, progress);
            return Words.of("ui.export.done", files.size(), choice.folder().toString());
        } catch (UserProblem problem) {
            return Words.of(problem);
        }
    }

    private void end(String outcome) {
        running.set(false);
        say(outcome);
    }

    /** Stops the export that is running; what it had written goes. */
    void cancel() {
        if (present != null) {
            present.cancel();
        }
    }
}
