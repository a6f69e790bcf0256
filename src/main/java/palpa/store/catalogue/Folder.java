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
    private static final String TORN = ".torn";
    private static final String PART = ".part";

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
                sessions.add(new SessionFile(name(file), stamp(file), noted ? stamp(notes.fileOf(file)) : Stamp.ABSENT));
            }
        }
        return sessions;
    }

    /** One session as it is now. */
    SessionFile session(Path file) throws UserProblem {
        return new SessionFile(name(file), stamp(file), stamp(notes.fileOf(file)));
    }

    /** What a torn or half-written session or its notes left behind: {@code *.torn} and {@code *.part}. */
    List<Path> leftovers() throws UserProblem {
        List<Path> found = new ArrayList<>(list(TORN));
        found.addAll(list(PART));
        return found;
    }

    /** Whether {@code leftover} is, by its name, of {@code session} or of its notes. */
    boolean belongs(Path leftover, Path session) {
        String name = name(leftover);
        String stem = name(session).substring(0, name(session).length() - SESSION.length());
        return name.startsWith(name(session) + ".")
                || name.startsWith(name(notes.fileOf(session)) + ".")
                || name.equals(stem + TORN)
                || name.equals(stem + PART);
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    private static boolean isSession(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(SESSION) && Files.isRegularFile(file);
    }

    private List<Path> list(String ending) throws UserProblem {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(path, file -> name(file).endsWith(ending))) {
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
