package palpa.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.application.Platform;
import palpa.model.UserProblem;
import palpa.session.Toolbox;
import palpa.session.library.Catalogue;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionQuery;
import palpa.session.review.ExampleTrace;
import palpa.ui.kit.Worker;
import palpa.ui.practice.FoundExample;

/** Finds the session that is the example of a program. FX thread only; files are read by a worker. */
final class Examples {

    private final Toolbox tools;
    private final Path folder;
    private final Executor worker;
    private final Executor screen;
    private final Runnable stop;

    /** @param folder of the recordings */
    static Examples in(Path folder, Toolbox tools) {
        ExecutorService worker = Worker.named("examples");
        return new Examples(tools, folder, worker, Platform::runLater, () -> {
            worker.shutdownNow();
            Worker.await(worker);
        });
    }

    Examples(Toolbox tools, Path folder, Executor worker, Executor screen, Runnable stop) {
        this.tools = tools;
        this.folder = folder;
        this.worker = worker;
        this.screen = screen;
        this.stop = stop;
    }

    /** Looks for the newest example of the program called {@code program}; tells what was found, once. */
    void find(String program, Consumer<FoundExample> told) {
        worker.execute(() -> {
            FoundExample found = found(program);
            screen.execute(() -> told.accept(found));
        });
    }

    private FoundExample found(String program) {
        try (Catalogue catalogue = tools.catalogues().open(folder)) {
            List<SessionEntry> newest = catalogue.find(SessionQuery.newestOf(program, ExampleTrace.TAG));
            if (newest.isEmpty()) {
                return FoundExample.none();
            }
            return ExampleTrace.open(tools.sessions(), newest.get(0).file())
                    .map(FoundExample::of)
                    .orElseGet(FoundExample::uncalibrated);
        } catch (UserProblem problem) {
            return FoundExample.unreadable(problem);
        }
    }

    /** Lets go of its thread. */
    void stop() {
        stop.run();
    }
}
