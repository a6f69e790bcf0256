package palpa.serial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.UserProblem;

/**
 * A symbolic link that gives a terminal a name of one's choice. Appears whole or not at all; replaces nothing but a link
 * whose terminal is gone. Any thread.
 *
 * @param path where the link is
 * @param terminal what it points to
 */
record TerminalLink(Path path, Path terminal) {

    private static final Logger LOG = LoggerFactory.getLogger(TerminalLink.class);

    /** Makes the link. */
    static TerminalLink make(Path path, Path terminal) throws UserProblem {
        Path beside = path.resolveSibling(
                "." + path.getFileName() + "." + ProcessHandle.current().pid());
        try {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isStale(path, terminal)) {
                throw new UserProblem("glove.link_exists", path.toString());
            }
            Files.deleteIfExists(beside);
            Files.createSymbolicLink(beside, terminal);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new TerminalLink(path, terminal);
        } catch (IOException cause) {
            throw new UserProblem(cause, "glove.link_failed", path.toString());
        }
    }

    /** A link to nothing, or to the very terminal that was just made, is left over from a glove that was killed. */
    private static boolean isStale(Path path, Path terminal) throws IOException {
        return Files.isSymbolicLink(path)
                && (!Files.exists(path) || Files.readSymbolicLink(path).equals(terminal));
    }

    /** Removes the link, if it is still this one. */
    void remove() {
        try {
            if (Files.isSymbolicLink(path) && Files.readSymbolicLink(path).equals(terminal)) {
                Files.delete(path);
            }
        } catch (IOException cause) {
            LOG.warn("Link {} stays: {}", path, cause.toString());
        }
    }
}
