package palpa.ui.shelf;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import palpa.model.UserProblem;
import palpa.session.Words;

/**
 * Work with files for a page: done by a worker, told on the screen, with the sentence for the person when it goes wrong. FX
 * thread only, but for what it is given to do.
 */
public final class FileWork {

    private final Executor worker;
    private final Executor screen;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /** @param screen runs what it is given on the FX thread */
    public FileWork(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /** Something with a file. */
    public interface Attempt<T> {
        T run() throws UserProblem;
    }

    /** Has {@code reading} done, and then what came of it shown. */
    public <T> void read(Supplier<T> reading, Consumer<T> then) {
        worker.execute(() -> {
            T read = reading.get();
            screen.execute(() -> then.accept(read));
        });
    }

    /** Has {@code attempt} made, and then {@code then} or the problem shown; what was said before is gone. */
    public <T> void attempt(Attempt<T> attempt, Consumer<T> then) {
        say("");
        worker.execute(() -> {
            try {
                T done = attempt.run();
                screen.execute(() -> then.accept(done));
            } catch (UserProblem problem) {
                screen.execute(() -> say(Words.of(problem)));
            }
        });
    }

    /** What was done, or what went wrong. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public void say(String sentence) {
        message.set(sentence);
    }
}
