package palpa.store.catalogue;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import palpa.model.UserProblem;
import palpa.session.library.NotesStore;

/**
 * The folder of sessions as it is on the disk: its session files and what lies beside them. Folders in it are not looked
 * into. Any thread.
 */
final class Folder {

    private static final String SESSION = ".mcap";

    /** How files end that a recording, a repair or a rewriting may leave behind. */
    private static final List<String> LEFTOVERS = List.of(".part", ".new", ".torn");

    private final Path path;
    private final NotesStore notes;

    Folder(Path path, NotesStore notes) {
        this.path = path;
        this.notes = notes;
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Every session file; a folder that is not there has none. */
    List<SessionFile> sessions() throws UserProblem {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        Set<Path> all = new HashSet<>(list(""));
        List<SessionFile> sessions = new ArrayList<>();
        for (Path file : all) {
            if (isSession(file)) {
                boolean noted = all.contains(notes.fileOf(file));
                sessions.add(
                        new SessionFile(name(file), stamp(file), noted ? stamp(notes.fileOf(file)) : Stamp.ABSENT));
            }
        }
        return sessions;
    }

    /** One session as it is now. */
    SessionFile session(Path file) throws UserProblem {
        return new SessionFile(name(file), stamp(file), stamp(notes.fileOf(file)));
    }

    /** What broken off work left behind beside the sessions. */
    List<Path> leftovers() throws UserProblem {
        List<Path> found = new ArrayList<>();
        for (String ending : LEFTOVERS) {
            found.addAll(list(ending));
        }
        return found;
    }

    /** Whether {@code leftover} is, by its name, of {@code session} or of its notes. */
    boolean belongs(Path leftover, Path session) {
        String stem = name(session).substring(0, name(session).length() - SESSION.length());
        return name(leftover).startsWith(name(session) + ".")
                || name(leftover).startsWith(name(notes.fileOf(session)) + ".")
                || LEFTOVERS.stream().anyMatch(ending -> name(leftover).equals(stem + ending));
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Whether {@code file} is a session by its name, and a file at all. */
    boolean isSession(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(SESSION) && Files.isRegularFile(file);
    }

    private List<Path> list(String ending) throws UserProblem {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(path, file -> name(file).endsWith(ending))) {
            all.forEach(found::add);
        } catch (DirectoryIteratorException broken) {
            throw unreadable(path, broken.getCause());
        } catch (IOException broken) {
            throw unreadable(path, broken);
        }
        return found;
    }

    private static Stamp stamp(Path file) throws UserProblem {
        try {
            return Stamp.of(file);
        } catch (IOException broken) {
            throw unreadable(file, broken);
        }
    }

    private static UserProblem unreadable(Path what, IOException cause) {
        return new UserProblem(cause, "store.unreadable", what, String.valueOf(cause.getMessage()));
    }
}
