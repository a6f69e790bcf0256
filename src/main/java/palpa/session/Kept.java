package palpa.session;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file in this user's folder, and what is in it. Immutable.
 *
 * @param <T> a program, a table of targets
 * @param file the file
 * @param content what was read, empty where the file is broken
 * @param problem what is wrong with the file, a sentence; empty where it could be read
 */
public record Kept<T>(Path file, Optional<T> content, String problem) {

    /** A file that could be read. */
    public Kept(Path file, T content) {
        this(file, Optional.of(content), "");
    }
}
