package palpa.ui.practice;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.coaching.score.SessionScore;

/** Asks a lesson for its score and tells it on the screen's thread. FX thread only. */
final class ScoreSource {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreSource.class);

    private final Supplier<CompletableFuture<SessionScore>> scores;
    private final Executor screen;

    /**
     * @param scores the score so far, found on another thread
     * @param screen does what it is given on the screen's thread
     */
    ScoreSource(Supplier<CompletableFuture<SessionScore>> scores, Executor screen) {
        this.scores = scores;
        this.screen = screen;
    }

    /** Tells {@code then} the score; where it cannot be found, that there is none. */
    void ask(Consumer<SessionScore> then) {
        scores.get()
                .whenCompleteAsync(
                        (score, failed) -> {
                            if (failed != null) {
                                LOG.warn("the score could not be found", failed);
                            }
                            then.accept(failed == null ? score : SessionScore.NONE);
                        },
                        screen);
    }
}
