package palpa.serial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.session.UserFolder;

/**
 * Paths of ports that a person gave by hand and that opened: one a line in a small file, the newest last.
 *
 * <p>A convenience: a file that cannot be read or written is logged, and nothing is remembered. Any thread.
 */
final class RememberedPaths {

    /** Older paths are forgotten. */
    static final int MOST = 8;

    private static final Logger LOG = LoggerFactory.getLogger(RememberedPaths.class);

    private final Path file;

    RememberedPaths(Path file) {
        this.file = file;
    }

    /** The file {@code palpa/ports} in this user's configuration folder ({@code XDG_CONFIG_HOME}, or ~/.config). */
    static RememberedPaths ofThisUser() {
        return new RememberedPaths(UserFolder.configuration().resolve("ports"));
    }

    synchronized List<String> paths() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("cannot read {}: {}", file, unreadable.toString());
            return List.of();
        }
    }

    synchronized void add(String path) {
        List<String> paths = new ArrayList<>(paths());
        if (paths.contains(path)) {
            return;
        }
        paths.add(path);
        List<String> kept = paths.subList(Math.max(0, paths.size() - MOST), paths.size());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "ports", ".new");
            Files.write(whole, kept);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("cannot remember {} in {}: {}", path, file, unwritable.toString());
        }
    }
}
