package palpa.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** Sends warnings to standard error, one line each; what is below a warning is dropped. */
final class Logging {

    private Logging() {}

    static void configure() {
        try (InputStream settings = Logging.class.getResourceAsStream("/palpa/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar lacks /palpa/logging.properties", broken);
        }
    }
}
