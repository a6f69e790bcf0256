package palpa.store.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import palpa.model.UserProblem;

/**
 * The database file of a catalogue. Any thread: one task at a time has the connection, each in a transaction.
 *
 * <p>It may be shared with other programs: who finds it busy waits. It is written with a rollback journal, which leaves
 * no file of its own beside the sessions and works on a network drive; with secure deletion, so that no name stays in a
 * page that was given back. Nobody waits for the disk: after a power cut it may be damaged, as any cache may. Damaged, it
 * is deleted and begun anew; where no file can be written, it lives in memory and
 * {@link #inMemory} says so.
 */
final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int CACHE_KIB = 32 * 1024;

    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();
    private Connection connection;
    private volatile boolean inMemory;

    /** A task with the connection. */
    @FunctionalInterface
    interface Task<T> {
        T with(Connection connection) throws SQLException;
    }

    private Database(Path file) {
        this.file = file;
    }

    /** Opens {@code file}, or makes it. */
    static Database open(Path file) throws UserProblem {
        Database database = new Database(file);
        database.connect();
        return database;
    }

    /** Whether it is gone when this program ends, because its file cannot be written. */
    boolean inMemory() {
        return inMemory;
    }

    private void connect() throws UserProblem {
        Optional<Connection> opened = attempt("jdbc:sqlite:" + file);
        if (opened.isEmpty() && throwAway()) {
            opened = attempt("jdbc:sqlite:" + file);
        }
        if (opened.isEmpty()) {
            inMemory = true;
            opened = attempt("jdbc:sqlite::memory:");
        }
        connection = opened.orElseThrow(() -> new UserProblem("library.no_database", file));
    }

    /** A connection that works, or empty; a database that another program is busy with is not to be judged. */
    private Optional<Connection> attempt(String url) throws UserProblem {
        try {
            Connection opened = settings().createConnection(url);
            try {
                Schema.ensure(opened);
                Sql.number(opened, "SELECT count(*) FROM pragma_quick_check WHERE quick_check <> 'ok'");
                return Optional.of(opened);
            } catch (SQLException odd) {
                opened.close();
                throw odd;
            }
        } catch (SQLException odd) {
            LOG.info("{} cannot be used: {}", url, odd.getMessage());
            if (isBusy(odd)) {
                throw new UserProblem(odd, "library.busy", file);
            }
            return Optional.empty();
        }
    }

    private static SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.OFF);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIB);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config;
    }

    /** Deletes the file; whether it is gone. */
    private boolean throwAway() {
        try {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
            Files.deleteIfExists(file);
            return true;
        } catch (IOException stays) {
            LOG.warn("{} cannot be replaced", file, stays);
            return false;
        }
    }

    /** Reads. */
    <T> T read(Task<T> task) throws UserProblem {
        return carryOut(task);
    }

    /** Changes something: all of it or nothing. */
    <T> T write(Task<T> task) throws UserProblem {
        return carryOut(held -> {
            Sql.run(held, "BEGIN IMMEDIATE");
            boolean done = false;
            try {
                T result = task.with(held);
                Sql.run(held, "COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    Sql.run(held, "ROLLBACK");
                }
            }
        });
    }

    /** Gives back all room that is not used, so that nothing deleted is left in the file. */
    void shrink() throws UserProblem {
        carryOut(held -> {
            Sql.run(held, "VACUUM");
            return null;
        });
    }

    private <T> T carryOut(Task<T> task) throws UserProblem {
        lock.lock();
        try {
            return task.with(connection);
        } catch (SQLException failed) {
            throw answer(failed);
        } finally {
            lock.unlock();
        }
    }

    /** What a task throws that finds in the file what was never written to it. */
    static SQLException damaged(IllegalArgumentException strange) {
        return new SQLException(strange.getMessage(), "", SQLiteErrorCode.SQLITE_CORRUPT.code, strange);
    }

    private UserProblem answer(SQLException failed) throws UserProblem {
        if (isBusy(failed)) {
            return new UserProblem(failed, "library.busy", file);
        }
        if (isDamage(failed.getErrorCode())) {
            beginAnew();
            return new UserProblem(failed, "library.damaged", file);
        }
        return new UserProblem(failed, "library.failed", file, String.valueOf(failed.getMessage()));
    }

    private static boolean isBusy(SQLException failed) {
        int code = failed.getErrorCode();
        return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    /** A missing table is damage too. */
    private static boolean isDamage(int code) {
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code
                || code == SQLiteErrorCode.SQLITE_NOTADB.code
                || code == SQLiteErrorCode.SQLITE_ERROR.code;
    }

    private void beginAnew() throws UserProblem {
        close();
        throwAway();
        connect();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException stays) {
            LOG.warn("{} was not closed properly", file, stays);
        } finally {
            lock.unlock();
        }
    }
}
