package palpa.store.catalogue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import palpa.model.UserProblem;
import palpa.session.Progress;
import palpa.session.Words;
import palpa.session.library.Catalogue;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionQuery;

/** A catalogue in a {@link Database}. Any thread; updates and rebuilds one after the other. */
final class SqliteCatalogue implements Catalogue {

    private final Database database;
    private final Folder folder;
    private final Updater updater;
    private final Deleting deleting;
    private final Renaming renaming;
    private final Reader reader;
    private final ZoneId zone;
    private final ReentrantLock updating = new ReentrantLock();

    SqliteCatalogue(
            Database database, Folder folder, Updater updater, Deleting deleting, Renaming renaming, ZoneId zone) {
        this.database = database;
        this.folder = folder;
        this.updater = updater;
        this.deleting = deleting;
        this.renaming = renaming;
        this.zone = zone;
        reader = new Reader(folder);
    }

    @Override
    public Path folder() {
        return folder.path();
    }

    @Override
    public String notice() {
        return database.inMemory() ? Words.of("library.in_memory", folder.path()) : "";
    }

    @Override
    public List<SessionEntry> find(SessionQuery query) throws UserProblem {
        Question question = new Question(query, zone);
        return entries(question.sql(), question.values());
    }

    private List<SessionEntry> entries(String where, Object... values) throws UserProblem {
        return database.read(held -> reader.entries(held, where, values));
    }

    @Override
    public int size() throws UserProblem {
        return (int) (long) database.read(held -> Sql.number(held, "SELECT count(*) FROM session"));
    }

    @Override
    public Optional<SessionEntry> entry(Path session) throws UserProblem {
        return entries("WHERE s.file = ?", Folder.name(session)).stream().findFirst();
    }

    @Override
    public List<String> trainees() throws UserProblem {
        return texts("SELECT DISTINCT trainee FROM session WHERE trainee <> '' ORDER BY trainee_order, trainee");
    }

    @Override
    public List<String> programs() throws UserProblem {
        return texts("""
                SELECT DISTINCT name FROM program WHERE id IN (SELECT program FROM session)
                ORDER BY name COLLATE NOCASE""");
    }

    @Override
    public List<String> tags() throws UserProblem {
        return texts("SELECT DISTINCT tag FROM tag ORDER BY tag COLLATE NOCASE");
    }

    private List<String> texts(String sql) throws UserProblem {
        return database.read(held -> Sql.list(held, sql, row -> row.getString(1)));
    }

    @Override
    public List<SessionEntry> learningCurve(String trainee) throws UserProblem {
        return entries("WHERE s.trainee = ? AND s.score IS NOT NULL ORDER BY s.began_s, s.began_ns, s.file", trainee);
    }

    @Override
    public void refresh(Path session) throws UserProblem {
        updater.refresh(session, Progress.UNSEEN);
    }

    @Override
    public void update(Progress progress) throws UserProblem {
        updating.lock();
        try {
            updater.update(progress);
        } finally {
            updating.unlock();
        }
    }

    @Override
    public void rebuild(Progress progress) throws UserProblem {
        updating.lock();
        try {
            database.write(held -> {
                new Writer(held).forgetAll();
                return null;
            });
            updater.update(progress);
        } finally {
            updating.unlock();
        }
    }

    @Override
    public Deletion whatDeletes(String trainee) throws UserProblem {
        return deleting.whatDeletes(trainee);
    }

    @Override
    public void delete(Deletion deletion) throws UserProblem {
        deleting.delete(deletion);
    }

    @Override
    public void rename(String trainee, String newName, Progress progress) throws UserProblem {
        renaming.rename(trainee, newName, progress);
    }

    @Override
    public void close() {
        database.close();
    }
}
