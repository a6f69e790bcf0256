package palpa.ui.review;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import palpa.ui.kit.Worker;

/**
 * Who does what takes long: one thread reads sessions through, one opens a lesson to be replayed, one writes notes. What they
 * have to say is said on the FX thread.
 *
 * @param reading reads a session from its beginning to its end
 * @param opening opens lessons
 * @param notes reads and writes notes, and tells the catalogue
 * @param screen runs what it is given on the FX thread
 */
record Work(Executor reading, Executor opening, Executor notes, Executor screen) {

    /** Threads of its own, which do not keep the program alive. */
    static Work onThreads() {
        return new Work(
                Worker.named("review-reader"),
                Worker.named("review-opener"),
                Worker.named("review-notes"),
                Platform::runLater);
    }

    /** Lets the threads end when their work is done. */
    void close() {
        for (Executor executor : List.of(reading, opening, notes)) {
            if (executor instanceof ExecutorService service) {
                service.shutdown();
            }
        }
    }
}
