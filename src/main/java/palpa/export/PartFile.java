package palpa.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.UserProblem;

/** One file, written beside its place under {@code .part} and hashed on the way. One thread. */
final class PartFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PartFile.class);

    private final Path file;
    private final Path written;
    private final Path aside;
    private final DigestOutputStream hashed;
    private final OutputStream out;
    private boolean placed;
    private boolean replaced;

    PartFile(Path file, boolean overwrite) throws UserProblem {
        this.file = file;
        written = beside(".part");
        aside = beside(".old");
        if (!overwrite && Files.exists(file)) {
            throw new UserProblem("export.exists", file);
        }
        try {
            hashed = new DigestOutputStream(Files.newOutputStream(written), Sha256.begin());
            out = new WriteBehind(hashed);
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "export.no_folder", file);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    Path file() {
        return file;
    }

    OutputStream out() {
        return out;
    }

    /** Nothing more is written; gives the hash of all that was. */
    String finish() throws UserProblem {
        try {
            out.close();
        } catch (IOException e) {
            throw problem(e);
        }
        MessageDigest digest = hashed.getMessageDigest();
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Puts the finished file in its place; one that is there is kept aside until {@link #settle}. */
    void place() throws UserProblem {
        try {
            if (Files.exists(file)) {
                Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                replaced = true;
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            placed = true;
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /** Every file of the export is in its place: what this one replaced is not needed any more. */
    void settle() {
        if (replaced) {
            delete(aside);
            replaced = false;
        }
    }

    /** Takes the file back, so that all is as it was. */
    void takeBack() {
        try {
            if (placed) {
                Files.delete(file);
                placed = false;
            }
            if (replaced) {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
                replaced = false;
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be taken back", file, e);
        }
    }

    /** A file that was not placed leaves nothing behind. */
    @Override
    public void close() {
        if (placed) {
            return;
        }
        try {
            out.close();
        } catch (IOException e) {
            LOG.warn("{} cannot be closed", written, e);
        }
        delete(written);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("{} is left behind", path, e);
        }
    }

    UserProblem problem(IOException cause) {
        return new UserProblem(cause, "export.not_written", file, String.valueOf(cause.getMessage()));
    }
}
