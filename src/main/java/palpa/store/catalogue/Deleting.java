package palpa.store.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.UserProblem;
import palpa.session.Belongings;
import palpa.session.SessionStore;
import palpa.session.library.Catalogue.Deletion;
import palpa.session.library.Notes;
import palpa.session.library.NotesStore;

/**
 * Deletes all that is there of a trainee: what else is kept under the name and the files first, then what the catalogue knows
 * of them. Any thread.
 */
final class Deleting {

    private static final Logger LOG = LoggerFactory.getLogger(Deleting.class);

    private final Database database;
    private final Folder folder;
    private final SessionStore sessions;
    private final NotesStore notes;
    private final List<Belongings> belongings;
    private final Owners owners;

    Deleting(Database database, Folder folder, SessionStore sessions, NotesStore notes, List<Belongings> belongings) {
        this.database = database;
        this.folder = folder;
        this.sessions = sessions;
        this.notes = notes;
        this.belongings = belongings;
        owners = new Owners(database, folder, sessions);
    }

    /** What would go. Sessions come last, by which the rest is found again should deleting stop halfway. */
    Deletion whatDeletes(String trainee) throws UserProblem {
        List<Path> theirs = owners.sessionsOf(trainee);
        List<Path> files = new ArrayList<>(owners.leftoversOf(trainee, theirs));
        int comments = 0;
        for (Path session : theirs) {
            if (Files.exists(notes.fileOf(session))) {
                files.add(notes.fileOf(session));
                comments += added(session);
            }
        }
        files.addAll(theirs);
        return new Deletion(trainee, theirs.size(), comments, files, bytes(files));
    }

    /** Notes that cannot be read go uncounted, but they go. */
    private int added(Path session) {
        try {
            Notes there = notes.read(session);
            return there.comments().size() + there.corrections().size();
        } catch (UserProblem unreadable) {
            LOG.info("uncounted notes of {}", session, unreadable);
            return 0;
        }
    }

    private static long bytes(List<Path> files) throws UserProblem {
        long bytes = 0;
        for (Path file : files) {
            try {
                bytes += Math.max(0, Stamp.of(file).size());
            } catch (IOException broken) {
                throw new UserProblem(broken, "store.unreadable", file, String.valueOf(broken.getMessage()));
            }
        }
        return bytes;
    }

    void delete(Deletion deletion) throws UserProblem {
        refuseWhatIsInUse(deletion);
        Optional<UserProblem> kept = deleteBelongings(deletion.trainee());
        List<String> left = new ArrayList<>();
        for (Path file : deletion.files()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                LOG.warn("{} cannot be deleted", file, stays);
                left.add(Folder.name(file));
            }
        }
        forget(deletion.files());
        if (!left.isEmpty()) {
            throw new UserProblem("library.not_deleted", String.join(", ", left), folder.path());
        }
        if (kept.isPresent()) {
            throw kept.get();
        }
        refuseNewcomers(deletion.trainee());
    }

    /** What cannot be deleted does not keep the rest; answers the last problem. */
    private Optional<UserProblem> deleteBelongings(String trainee) {
        Optional<UserProblem> last = Optional.empty();
        for (Belongings theirs : belongings) {
            try {
                theirs.delete(trainee);
            } catch (UserProblem stays) {
                LOG.warn("what is kept under a name is not deleted", stays);
                last = Optional.of(stays);
            }
        }
        return last;
    }

    private void refuseWhatIsInUse(Deletion deletion) throws UserProblem {
        for (Path file : deletion.files()) {
            if (!folder.path().equals(file.getParent())) {
                throw new IllegalArgumentException(file + " does not lie in " + folder.path());
            }
            if (sessions.isBeingWritten(file)) {
                throw new UserProblem("library.in_use", file);
            }
        }
    }

    /** Forgets those that are gone, and overwrites their place in the database. */
    private void forget(List<Path> files) throws UserProblem {
        database.write(held -> {
            Writer writer = new Writer(held);
            for (Path file : files) {
                if (!Files.exists(file)) {
                    writer.forget(Folder.name(file));
                }
            }
            writer.forgetUnusedPrograms();
            return null;
        });
        database.shrink();
    }

    private void refuseNewcomers(String trainee) throws UserProblem {
        if (!owners.sessionsOf(trainee).isEmpty()) {
            throw new UserProblem("library.newcomers", folder.path());
        }
    }
}
