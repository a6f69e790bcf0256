package palpa.ui.review;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import palpa.model.UserProblem;
import palpa.session.Words;
import palpa.session.library.Notes;
import palpa.session.library.NotesStore;

/**
 * The notes of the session that is open, each change written at once. Its methods belong to the FX thread and return at
 * once; the files are read and written by the worker, in the order of the calls.
 *
 * <p>A change is applied to the notes as the file has them then. What cannot be written has not happened: the notes shown
 * are always those of the file.
 */
final class NotesModel {

    /** Told of a session whose notes have changed, on the worker. */
    @FunctionalInterface
    interface Listener {
        void changed(Path session) throws UserProblem;
    }

    /** How a change ended, on the FX thread. */
    interface Answer {

        void done();

        /** @param sentence why it was not written, and what to do */
        void failed(String sentence);
    }

    private final NotesStore store;
    private final Executor worker;
    private final Executor screen;
    private final Listener listener;
    private final ObjectProperty<Notes> notes = new SimpleObjectProperty<>(Notes.NONE);
    private final Deque<NoteChange> made = new ArrayDeque<>();
    private Path session;

    /**
     * @param worker one thread; may block on files
     * @param screen runs what it is given on the FX thread
     */
    NotesModel(NotesStore store, Executor worker, Executor screen, Listener listener) {
        this.store = store;
        this.worker = worker;
        this.screen = screen;
        this.listener = listener;
    }

    /** Reads the notes of {@code file}, which are those it works on from now on. */
    void open(Path file, Consumer<String> failed) {
        session = file;
        made.clear();
        notes.set(Notes.NONE);
        worker.execute(() -> {
            try {
                Notes there = store.read(file);
                onScreen(file, () -> notes.set(there));
            } catch (UserProblem problem) {
                onScreen(file, () -> failed.accept(Words.of(problem)));
            }
        });
    }

    /** Makes a change, which {@link #undo} can take back. */
    void make(NoteChange change, Answer answer) {
        write(change, () -> made.push(change), answer);
    }

    /** Takes the last change back; without one there is no answer. */
    void undo(Answer answer) {
        if (!made.isEmpty()) {
            NoteChange last = made.pop();
            write(last.inverse(), () -> {}, new Answer() {
                @Override
                public void done() {
                    answer.done();
                }

                @Override
                public void failed(String sentence) {
                    made.push(last);
                    answer.failed(sentence);
                }
            });
        }
    }

    private void write(NoteChange change, Runnable remember, Answer answer) {
        Path file = session;
        worker.execute(() -> {
            try {
                Notes changed = change.applyTo(store.read(file));
                store.write(file, changed);
                onScreen(file, () -> {
                    notes.set(changed);
                    remember.run();
                    answer.done();
                });
                listener.changed(file);
            } catch (UserProblem problem) {
                onScreen(file, () -> answer.failed(Words.of(problem)));
            }
        });
    }

    /** An answer for a session that is no longer open is nobody's. */
    private void onScreen(Path file, Runnable action) {
        screen.execute(() -> {
            if (file.equals(session)) {
                action.run();
            }
        });
    }

    ReadOnlyObjectProperty<Notes> notesProperty() {
        return notes;
    }
}
