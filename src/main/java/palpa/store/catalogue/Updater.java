package palpa.store.catalogue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import palpa.model.UserProblem;
import palpa.session.Models;
import palpa.session.Progress;
import palpa.session.SessionStore;
import palpa.session.Words;
import palpa.session.library.Notes;
import palpa.session.library.NotesStore;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry.State;

/**
 * Makes the catalogue say what the folder says. Any thread.
 *
 * <p>Files are read outside of the database, so that questions are answered meanwhile; each session is written by itself.
 * What is being recorded is left for later. Nothing is ever added while a result is written: a session that was deleted while it was read stays forgotten.
 */
final class Updater {

    private final Database database;
    private final Folder folder;
    private final SessionStore sessions;
    private final NotesStore notes;
    private final Models models;
    private final Digests digests;

    /** The stamps of a session's file and of its notes when they were read, and by which model it was analysed. */
    private record Known(Stamp stamp, long model, Stamp notes) {
        static final Known NOTHING = new Known(Stamp.UNREAD, 0, Stamp.UNREAD);
    }

    Updater(Database database, Folder folder, SessionStore sessions, NotesStore notes, Models models, Digests digests) {
        this.database = database;
        this.folder = folder;
        this.sessions = sessions;
        this.notes = notes;
        this.models = models;
        this.digests = digests;
    }

    /**
     * Lists what is new, forgets what is gone, then reads what changed or was analysed by another model than the one in
     * force, the newest first.
     */
    void update(Progress progress) throws UserProblem {
        AnalysedBy analysis = new AnalysedBy(models.inForce());
        List<SessionFile> there = folder.sessions();
        Map<String, Known> known = database.write(held -> list(held, there));
        List<SessionFile> changed = new ArrayList<>(there.stream()
                .filter(file -> !isKnown(file, known.getOrDefault(file.name(), Known.NOTHING), analysis))
                .toList());
        changed.sort(Comparator.comparingLong((SessionFile file) -> file.stamp().modifiedMicros())
                .reversed()
                .thenComparing(SessionFile::name));
        for (int i = 0; i < changed.size(); i++) {
            SessionFile file = changed.get(i);
            read(
                    file,
                    known.getOrDefault(file.name(), Known.NOTHING),
                    analysis,
                    new PartialProgress(progress, i, changed.size()));
        }
        progress.step(1);
    }

    private static Map<String, Known> list(Connection held, List<SessionFile> there) throws SQLException {
        Map<String, Known> known = known(held, "");
        Writer writer = new Writer(held);
        Set<String> names = there.stream().map(SessionFile::name).collect(Collectors.toSet());
        for (String name : known.keySet()) {
            if (!names.contains(name)) {
                writer.forget(name);
            }
        }
        for (SessionFile file : there) {
            if (!known.containsKey(file.name())) {
                writer.found(file);
            }
        }
        writer.forgetUnusedPrograms();
        return known;
    }

    private static Map<String, Known> known(Connection held, String where, Object... values) throws SQLException {
        Map<String, Known> known = new HashMap<>();
        Sql.list(
                held,
                "SELECT file, size, modified_us, analysed_by, notes_size, notes_modified_us FROM session " + where,
                row -> known.put(
                        row.getString(1),
                        new Known(
                                new Stamp(row.getLong(2), row.getLong(3)),
                                row.getLong(4),
                                new Stamp(row.getLong(5), row.getLong(6)))),
                values);
        return known;
    }

    private static boolean isKnown(SessionFile file, Known known, AnalysedBy analysis) {
        return isAnalysed(file, known, analysis) && file.notes().equals(known.notes);
    }

    private static boolean isAnalysed(SessionFile file, Known known, AnalysedBy analysis) {
        return file.stamp().equals(known.stamp) && known.model == analysis.key();
    }

    /** Reads one session as far as it changed; one that is gone is forgotten. */
    void refresh(Path session, Progress progress) throws UserProblem {
        SessionFile file = folder.session(session);
        Known known = database.write(held -> {
            Writer writer = new Writer(held);
            if (file.stamp().equals(Stamp.ABSENT)) {
                writer.forget(file.name());
            } else {
                writer.found(file);
            }
            return known(held, "WHERE file = ?", file.name()).getOrDefault(file.name(), Known.NOTHING);
        });
        if (!file.stamp().equals(Stamp.ABSENT)) {
            read(file, known, new AnalysedBy(models.inForce()), progress);
        }
    }

    private void read(SessionFile file, Known known, AnalysedBy analysis, Progress progress) throws UserProblem {
        progress.step(0);
        boolean changed = !isAnalysed(file, known, analysis);
        if (changed && !sessions.isBeingWritten(folder.file(file.name()))) {
            readSession(file, analysis, progress);
        }
        if (!file.notes().equals(known.notes)) {
            readNotes(file);
        }
    }

    private void readSession(SessionFile file, AnalysedBy analysis, Progress progress) throws UserProblem {
        Path path = folder.file(file.name());
        try {
            SessionDigest digest = digests.digest(path, analysis.model(), progress);
            State state = digest.damage().ended() ? State.KNOWN : State.BROKEN_OFF;
            write(writer -> writer.read(file, digest, analysis, state, Missing.sentence(digest)));
        } catch (UserProblem unreadable) {
            if (progress.isCancelled()) {
                throw unreadable;
            }
            noteUnreadable(file, analysis, Words.of(unreadable));
        } catch (IllegalArgumentException impossible) {
            noteUnreadable(
                    file,
                    analysis,
                    Words.of("library.impossible", file.name(), String.valueOf(impossible.getMessage())));
        }
    }

    /** A file that went away while it was read is no broken one. */
    private void noteUnreadable(SessionFile file, AnalysedBy analysis, String problem) throws UserProblem {
        boolean gone = folder.session(folder.file(file.name())).stamp().equals(Stamp.ABSENT);
        write(writer -> {
            if (gone) {
                writer.forget(file.name());
            } else {
                writer.unreadable(file, analysis, problem);
            }
        });
    }

    private void readNotes(SessionFile file) throws UserProblem {
        Optional<UserProblem> problem = Optional.empty();
        Notes found = Notes.NONE;
        try {
            found = notes.read(folder.file(file.name()));
        } catch (UserProblem unreadable) {
            problem = Optional.of(unreadable);
        }
        Notes read = found;
        String sentence = problem.map(Words::of).orElse("");
        write(writer -> writer.notes(file, read, sentence));
    }

    private void write(Writing writing) throws UserProblem {
        database.write(held -> {
            writing.with(new Writer(held));
            return null;
        });
    }

    @FunctionalInterface
    private interface Writing {
        void with(Writer writer) throws SQLException;
    }
}
