package palpa.session.live;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import palpa.model.UserProblem;
import palpa.session.Lesson;
import palpa.session.link.World;

/** Ends a recording on hand-turned time. */
final class Stopping {

    private Stopping() {}

    /** Does the rounds until the file is closed, which the caller of stopRecording waits for. */
    static void stopRecording(Lesson lesson, World world) {
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> {
            try {
                lesson.stopRecording();
            } catch (UserProblem problem) {
                throw new CompletionException(problem);
            }
        });
        while (!stopped.isDone()) {
            world.round();
        }
        stopped.join();
    }
}
