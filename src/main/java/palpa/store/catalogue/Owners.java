package palpa.store.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.model.UserProblem;
import palpa.session.SessionStore;

/**
 * Whose files lie in the folder. The files themselves are asked where the catalogue has not read them as they are now, so
 * that nobody is forgotten because the catalogue is late. Any thread.
 */
final class Owners {

    private final Database database;
    private final Folder folder;
    private final SessionStore sessions;

    private record Row(Stamp stamp, String trainee) {}

    Owners(Database database, Folder folder, SessionStore sessions) {
        this.database = database;
        this.folder = folder;
        this.sessions = sessions;
    }

    /** The sessions of {@code trainee}, by name. */
    List<Path> sessionsOf(String trainee) throws UserProblem {
        Map<String, Row> rows = rows();
        List<Path> theirs = new ArrayList<>();
        for (SessionFile file : folder.sessions()) {
            Path path = folder.file(file.name());
            Row row = rows.get(file.name());
            boolean read = row != null && row.stamp.equals(file.stamp()) && row.trainee != null;
            if (read ? row.trainee.equals(trainee) : isOf(path, trainee)) {
                theirs.add(path);
            }
        }
        theirs.sort(Comparator.naturalOrder());
        return theirs;
    }

    private Map<String, Row> rows() throws UserProblem {
        return database.read(held -> {
            Map<String, Row> rows = new HashMap<>();
            Sql.list(
                    held,
                    "SELECT file, size, modified_us, trainee FROM session",
                    row -> rows.put(
                            row.getString(1), new Row(new Stamp(row.getLong(2), row.getLong(3)), row.getString(4))));
            return rows;
        });
    }

    /** What is left over of {@code theirs}, the sessions of {@code trainee}, or says itself that it is theirs. */
    List<Path> leftoversOf(String trainee, List<Path> theirs) throws UserProblem {
        List<Path> found = new ArrayList<>();
        for (Path leftover : folder.leftovers()) {
            if (theirs.stream().anyMatch(session -> folder.belongs(leftover, session)) || isOf(leftover, trainee)) {
                found.add(leftover);
            }
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    /** Whether {@code file} says that it is of {@code trainee}; one that cannot be opened says nothing. */
    boolean isOf(Path file, String trainee) {
        return header(file).filter(trainee::equals).isPresent();
    }

    private Optional<String> header(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (SessionStore.Recorded recorded = sessions.open(file)) {
            return Optional.of(recorded.header().trainee());
        } catch (UserProblem unreadable) {
            return Optional.empty();
        }
    }
}
