package palpa.store.mcap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import palpa.model.UserProblem;
import palpa.session.SessionHeader;
import palpa.session.SessionStore;

/** Session files as MCAP, profile {@code palpa}. Any thread; each recording and each open file belongs to one. */
public final class McapSessionStore implements SessionStore {

    @Override
    public Recording create(Path file, SessionHeader header, boolean overwrite) throws UserProblem {
        boolean replaces = overwrite && Files.exists(file);
        Path written = replaces ? file.resolveSibling(file.getFileName() + ".part") : file;
        try {
            return new McapRecording(file, written, open(written, replaces), header);
        } catch (FileAlreadyExistsException e) {
            throw new UserProblem(e, "store.exists", file);
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "store.no_folder", file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", file, String.valueOf(e.getMessage()));
        }
    }

    /** What replaces a file is written beside it; a new one under its own name, where it survives a crash. */
    private static FileChannel open(Path written, boolean replaces) throws IOException {
        return replaces
                ? FileChannel.open(
                        written,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)
                : FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public boolean isContainer(Path file) throws UserProblem {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(Mcap.MAGIC.length), Mcap.MAGIC);
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "store.not_found", file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Recorded open(Path file) throws UserProblem {
        if (!Files.isRegularFile(file)) {
            throw new UserProblem("store.not_found", file);
        }
        return new McapRecorded(file);
    }
}
