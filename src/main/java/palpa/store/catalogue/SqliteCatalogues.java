package palpa.store.catalogue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import palpa.model.UserProblem;
import palpa.session.Belongings;
import palpa.session.Models;
import palpa.session.SessionStore;
import palpa.session.library.Catalogue;
import palpa.session.library.Catalogues;
import palpa.session.library.Digester;
import palpa.session.library.NotesStore;

/**
 * Catalogues in SQLite: that of a folder is {@code .palpa-catalogue.sqlite} in it. One that is damaged or of another
 * version is thrown away; where the folder cannot be written, it is kept in memory. Immutable; any thread.
 */
public final class SqliteCatalogues implements Catalogues {

    static final String FILE = ".palpa-catalogue.sqlite";

    private final SessionStore sessions;
    private final NotesStore notes;
    private final Models models;
    private final List<Belongings> belongings;
    private final Digests digests;

    /**
     * Reads sessions and notes from these, and analyses by the model in force.
     *
     * @param belongings what else is kept under trainees' names; it is renamed and deleted with them
     */
    public SqliteCatalogues(SessionStore sessions, NotesStore notes, Models models, List<Belongings> belongings) {
        this(
                sessions,
                notes,
                models,
                belongings,
                (file, model, progress) -> Digester.digest(sessions, file, model, progress));
    }

    /** @param digests how a session is read through */
    SqliteCatalogues(
            SessionStore sessions, NotesStore notes, Models models, List<Belongings> belongings, Digests digests) {
        this.sessions = sessions;
        this.notes = notes;
        this.models = models;
        this.belongings = List.copyOf(belongings);
        this.digests = digests;
    }

    @Override
    public Catalogue open(Path folder) throws UserProblem {
        Folder files = new Folder(folder, notes);
        Database database = Database.open(folder.resolve(FILE));
        Updater updater = new Updater(database, files, sessions, notes, models, digests);
        return new SqliteCatalogue(
                database,
                files,
                updater,
                new Deleting(database, files, sessions, notes, belongings),
                new Renaming(database, files, sessions, updater, belongings),
                ZoneId.systemDefault());
    }
}
