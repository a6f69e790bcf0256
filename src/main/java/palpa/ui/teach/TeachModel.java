package palpa.ui.teach;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import palpa.model.UserProblem;
import palpa.session.Models;
import palpa.session.Words;
import palpa.session.learning.Corrected;
import palpa.session.learning.Taught;
import palpa.ui.kit.ShownProgress;

/** A model being taught: what from, how far, what came of it, whether it is accepted. FX thread; a worker learns. */
final class TeachModel {

    /** How far it is. */
    enum State {
        /** What to learn from, and what to call it? */
        ASKING,
        LEARNING,
        /** Something came of it, and nobody has said yet whether it is to be used. */
        LEARNT,
        /** It is in force; there is nothing left to ask. */
        ACCEPTED
    }

    private final Teacher teacher;
    private final Models models;
    private final Executor worker;
    private final Executor screen;
    private final Runnable changed;
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty fromLibrary = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ASKING);
    private final ReadOnlyObjectWrapper<Corrected> here = new ReadOnlyObjectWrapper<>(Corrected.NOTHING);
    private final ReadOnlyObjectWrapper<Corrected> inLibrary = new ReadOnlyObjectWrapper<>(Corrected.NOTHING);
    private final ReadOnlyObjectWrapper<Taught> taught = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private ShownProgress progress;
    private TeachWish wish = TeachWish.NONE;

    /** Work that can fail, and what the screen does with what came of it. */
    private interface Task {
        Runnable run() throws UserProblem;
    }

    /**
     * @param screen runs what it is given on the FX thread
     * @param changed told that another model is in force
     */
    TeachModel(Teacher teacher, Models models, Executor worker, Executor screen, Runnable changed) {
        this.teacher = teacher;
        this.models = models;
        this.worker = worker;
        this.screen = screen;
        this.changed = changed;
    }

    /** Begins anew with {@code newWish}, unless something is being learnt. */
    void ask(TeachWish newWish, String usualName) {
        if (state.get() == State.LEARNING) {
            return;
        }
        wish = newWish;
        name.set(usualName);
        fromLibrary.set(false);
        here.set(Corrected.NOTHING);
        inLibrary.set(Corrected.NOTHING);
        taught.set(null);
        sentence.set("");
        state.set(State.ASKING);
        onWorker(() -> {
            Corrected one = teacher.survey(List.of(newWish.session()));
            Corrected all = teacher.survey(newWish.library());
            return () -> {
                here.set(one);
                inLibrary.set(all);
            };
        });
    }

    /** Learns, unless the model has no name. */
    void learn() {
        String called = name.get().strip();
        if (called.isEmpty()) {
            sentence.set(Words.of("teach.no_name"));
            return;
        }
        List<Path> sessions = fromLibrary.get() ? wish.library() : List.of(wish.session());
        progress = new ShownProgress(screen, done::set);
        done.set(0);
        sentence.set("");
        state.set(State.LEARNING);
        onWorker(() -> {
            Taught result = teacher.teach(sessions, called, progress);
            return () -> {
                taught.set(result);
                state.set(State.LEARNT);
            };
        });
    }

    /** Stops learning; what was learnt is forgotten. */
    void cancel() {
        if (progress != null) {
            progress.cancel();
        }
    }

    /** Keeps the new model, and puts it in force. */
    void accept() {
        Taught accepted = taught.get();
        onWorker(() -> {
            Path file = models.placeFor(accepted.model().card().name());
            models.write(accepted.model(), file, false);
            models.choose(Optional.of(file));
            return () -> {
                state.set(State.ACCEPTED);
                changed.run();
            };
        });
    }

    private void onWorker(Task task) {
        worker.execute(() -> {
            try {
                screen.execute(task.run());
            } catch (UserProblem problem) {
                screen.execute(() -> fail(Words.of(problem)));
            }
        });
    }

    /** What was learnt and could not be kept may be kept at another try. */
    private void fail(String words) {
        if (state.get() == State.LEARNING) {
            state.set(State.ASKING);
        }
        sentence.set(words);
    }

    /** What the model will be called. */
    StringProperty nameProperty() {
        return name;
    }

    /** Whether all corrected sessions of the library are learnt from, or the one under review alone. */
    BooleanProperty fromLibraryProperty() {
        return fromLibrary;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is corrected in the session under review. */
    ReadOnlyObjectProperty<Corrected> hereProperty() {
        return here.getReadOnlyProperty();
    }

    /** What is corrected in all sessions of the library. */
    ReadOnlyObjectProperty<Corrected> inLibraryProperty() {
        return inLibrary.getReadOnlyProperty();
    }

    /** What came of it; null before. */
    ReadOnlyObjectProperty<Taught> taughtProperty() {
        return taught.getReadOnlyProperty();
    }

    /** 0 to 1. */
    ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** What went wrong, empty where nothing did. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }
}
