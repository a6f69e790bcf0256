package palpa.store.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/**
 * The tables. A database of another version is thrown away: what was in it is in the files.
 *
 * <p>{@code session} has a column for all that is searched or sorted; what is only shown stands in
 * {@code detail}, and texts to search in {@code search}, so that sorting does not drag them along. A program's id is a
 * hash of its text.
 */
final class Schema {

    private static final String[] CREATE = {
        """
        CREATE TABLE program (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            json TEXT NOT NULL)""",
        """
        CREATE TABLE session (
            id INTEGER PRIMARY KEY,
            file TEXT NOT NULL UNIQUE,
            size INTEGER NOT NULL DEFAULT -1,
            modified_us INTEGER NOT NULL DEFAULT -1,
            notes_size INTEGER NOT NULL DEFAULT -1,
            notes_modified_us INTEGER NOT NULL DEFAULT -1,
            revision INTEGER NOT NULL DEFAULT (random()),
            analysed_by INTEGER NOT NULL DEFAULT 0,
            state TEXT NOT NULL,
            problem TEXT NOT NULL DEFAULT '',
            notes_problem TEXT NOT NULL DEFAULT '',
            comments INTEGER NOT NULL DEFAULT 0,
            corrections INTEGER NOT NULL DEFAULT 0,
            tags TEXT NOT NULL DEFAULT '',
            began_s INTEGER NOT NULL,
            began_ns INTEGER NOT NULL,
            trainee TEXT,
            trainee_order TEXT,
            program INTEGER REFERENCES program,
            region TEXT,
            software TEXT,
            recorded_by TEXT,
            model TEXT,
            duration_us INTEGER,
            samples INTEGER,
            lost_samples INTEGER,
            ended INTEGER,
            damaged_chunks INTEGER,
            lost_bytes INTEGER,
            calibration TEXT,
            calibration_day TEXT,
            calibration_error REAL,
            calibration_expiry TEXT,
            breaches INTEGER,
            score REAL,
            worst REAL)""",
        """
        CREATE TABLE detail (
            session INTEGER PRIMARY KEY REFERENCES session ON DELETE CASCADE,
            bytes BLOB NOT NULL)""",
        "CREATE INDEX session_began ON session (began_s, began_ns)",
        "CREATE INDEX session_trainee ON session (trainee, trainee_order)",
        "CREATE INDEX session_program ON session (program)",
        """
        CREATE TABLE tag (
            tag TEXT NOT NULL,
            session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
            PRIMARY KEY (tag, session)) WITHOUT ROWID""",
        "CREATE INDEX tag_session ON tag (session)",
        """
        CREATE TABLE search (
            session INTEGER PRIMARY KEY REFERENCES session ON DELETE CASCADE,
            head TEXT NOT NULL,
            said TEXT NOT NULL DEFAULT '')"""
    };

    /** Follows by itself from what stands above and from what a digest can say; never 0, which a new file has. */
    static final int VERSION = Objects.hash(String.join(";", CREATE), DetailBytes.FORM) | 1;

    private Schema() {}

    /** Makes the tables in a new database; one of another version is refused. */
    static void ensure(Connection connection) throws SQLException {
        if (version(connection) == VERSION) {
            return;
        }
        Sql.run(connection, "BEGIN IMMEDIATE");
        if (version(connection) == 0) {
            Sql.run(connection, CREATE);
            Sql.run(connection, "PRAGMA user_version = " + VERSION);
        }
        Sql.run(connection, "COMMIT");
        if (version(connection) != VERSION) {
            throw new SQLException("a catalogue of version " + version(connection) + ", not " + VERSION);
        }
    }

    private static long version(Connection connection) throws SQLException {
        return Sql.number(connection, "PRAGMA user_version");
    }
}
