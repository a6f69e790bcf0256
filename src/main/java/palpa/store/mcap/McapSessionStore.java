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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.SessionHeader;
import palpa.session.SessionStore;
import palpa.store.mcap.McapRecording.Keeping;

/** Session files as MCAP, profile {@code palpa}. Any thread; each recording and each open file belongs to one. */
public final class McapSessionStore implements SessionStore {

    @Override
    public Recording create(Path file, SessionHeader header, boolean overwrite) throws UserProblem {
        try {
            Path written = overwrite && Files.exists(file) ? SessionFolder.newPart(file) : file;
            return new McapRecording(file, written, open(written, StandardOpenOption.CREATE_NEW), header, Keeping.LIVE);
        } catch (FileAlreadyExistsException e) {
            throw new UserProblem(e, "store.exists", file);
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "store.no_folder", file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", file, String.valueOf(e.getMessage()));
        }
    }

    private static FileChannel open(Path written, StandardOpenOption... how) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
        options.addAll(Arrays.asList(how));
        return FileChannel.open(written, options);
    }

    @Override
    public Damage rewrite(Path from, Path to, SessionHeader header, Progress progress) throws UserProblem {
        try (Recorded recorded = open(from)) {
            boolean inPlace = Files.exists(to) && Files.isSameFile(from, to);
            if (!inPlace && Files.exists(to)) {
                throw new UserProblem("store.exists", to);
            }
            if (WriterLock.isHeld(from)) {
                throw new UserProblem("store.being_written", from);
            }
            return copy(recorded, to, header, progress);
        } catch (IOException e) {
            throw new UserProblem(e, "store.not_written", to, String.valueOf(e.getMessage()));
        }
    }

    private static Damage copy(Recorded recorded, Path to, SessionHeader header, Progress progress)
            throws UserProblem, IOException {
        Path written = SessionFolder.anew(to);
        FileChannel channel = open(written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        try (McapRecording copy = new McapRecording(to, written, channel, header, Keeping.AT_THE_END)) {
            boolean whole = false;
            try {
                Damage damage = recorded.replay(copy, TimeSpan.ALWAYS, progress);
                whole = true;
                return damage;
            } finally {
                if (!whole) {
                    copy.discard();
                }
            }
        }
    }

    @Override
    public List<Path> unfinished(Path folder) throws UserProblem {
        try {
            return SessionFolder.unfinished(folder);
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "store.not_found", folder);
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", folder, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public boolean isBeingWritten(Path file) throws UserProblem {
        try {
            return Files.isRegularFile(file) && WriterLock.isHeld(file);
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public boolean isContainer(Path file) throws UserProblem {
        try (InputStream in = Files.newInputStream(file)) {
            return Mcap.isMagic(in.readNBytes(Mcap.MAGIC.length));
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
