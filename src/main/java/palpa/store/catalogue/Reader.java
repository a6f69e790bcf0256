package palpa.store.catalogue;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import palpa.calibration.CalibrationState;
import palpa.calibration.Expiry;
import palpa.coaching.Program;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.UserProblem;
import palpa.session.SessionHeader;
import palpa.session.SessionStore.Damage;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry;
import palpa.session.library.SessionEntry.State;
import palpa.store.json.JsonText;
import palpa.store.json.ProgramJson;

/**
 * Rows as entries. What was made of a row once is kept while there is memory, and used as long as the row has the same
 * revision: a list sorted anew costs no digest read anew. The thread that holds the connection.
 */
final class Reader {

    private static final String SELECT = """
            SELECT s.* FROM session s
            LEFT JOIN program p ON p.id = s.program
            LEFT JOIN search t ON t.session = s.id
            """;

    private static final String DETAIL = "SELECT bytes FROM detail WHERE session = ?";
    private static final String PROGRAM = "SELECT json FROM program WHERE id = ?";

    private final Folder folder;
    private final Map<Long, Kept> kept = new HashMap<>();
    private final Map<Long, Program> programs = new HashMap<>();

    private record Kept(long revision, SoftReference<SessionEntry> entry) {}

    Reader(Folder folder) {
        this.folder = folder;
    }

    /** The sessions that {@code where} names: conditions, order and limit. */
    List<SessionEntry> entries(Connection connection, String where, Object... values) throws SQLException {
        return Sql.list(connection, SELECT + where, row -> entry(connection, row), values);
    }

    private SessionEntry entry(Connection connection, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long revision = row.getLong("revision");
        Kept known = kept.get(id);
        SessionEntry entry = known != null && known.revision == revision ? known.entry.get() : null;
        if (entry == null) {
            entry = made(connection, row);
            kept.put(id, new Kept(revision, new SoftReference<>(entry)));
        }
        return entry;
    }

    /** What the file does not hold as it was written is damage, as if SQLite had found it. */
    private SessionEntry made(Connection connection, ResultSet row) throws SQLException {
        try {
            Optional<byte[]> detail = one(connection, DETAIL, bytes -> bytes.getBytes(1), row.getLong("id"));
            String problem = row.getString("problem");
            String notesProblem = row.getString("notes_problem");
            return new SessionEntry(
                    folder.file(row.getString("file")),
                    constant(State.class, row.getString("state")),
                    detail.isEmpty() ? Optional.empty() : Optional.of(digest(connection, row, detail.get())),
                    problem.isEmpty() || notesProblem.isEmpty() ? problem + notesProblem : problem + " " + notesProblem,
                    row.getInt("comments"),
                    row.getInt("corrections"),
                    tags(row.getString("tags")));
        } catch (IllegalArgumentException strange) {
            throw Database.damaged(strange);
        }
    }

    private static SortedSet<String> tags(String joined) {
        List<String> tags = joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
        return Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    private static <T> Optional<T> one(Connection connection, String sql, Sql.Row<T> row, long id) throws SQLException {
        return Sql.list(connection, sql, row, id).stream().findFirst();
    }

    private SessionDigest digest(Connection connection, ResultSet row, byte[] bytes) throws SQLException {
        DetailBytes.Detail detail = DetailBytes.read(bytes);
        return new SessionDigest(
                header(connection, row),
                row.getString("model"),
                row.getLong("duration_us"),
                row.getLong("samples"),
                row.getLong("lost_samples"),
                new Damage(row.getInt("ended") != 0, row.getInt("damaged_chunks"), row.getLong("lost_bytes")),
                calibration(row),
                detail.strokes(),
                detail.workSeconds(),
                row.getInt("breaches"),
                detail.score());
    }

    private static CalibrationState calibration(ResultSet row) throws SQLException {
        String expiry = row.getString("calibration_expiry");
        double error = row.getDouble("calibration_error");
        boolean known = !row.wasNull();
        return new CalibrationState(
                CalibrationState.Kind.valueOf(row.getString("calibration")),
                Optional.ofNullable(row.getString("calibration_day")).map(LocalDate::parse),
                known ? error : Double.NaN,
                expiry == null ? Optional.empty() : Optional.of(constant(Expiry.class, expiry)));
    }

    private SessionHeader header(Connection connection, ResultSet row) throws SQLException {
        return new SessionHeader(
                Instant.ofEpochSecond(row.getLong("began_s"), row.getLong("began_ns")),
                row.getString("trainee"),
                program(connection, row.getLong("program")),
                constant(Region.class, row.getString("region")),
                row.getString("software"),
                row.getString("recorded_by"));
    }

    private Program program(Connection connection, long id) throws SQLException {
        Program known = programs.get(id);
        if (known == null) {
            known = program(
                    one(connection, PROGRAM, json -> json.getString(1), id).orElse("missing"));
            programs.put(id, known);
        }
        return known;
    }

    private static Program program(String json) {
        try {
            return ProgramJson.read(JsonText.parse("", json.getBytes(StandardCharsets.UTF_8)), null);
        } catch (UserProblem strange) {
            throw new IllegalArgumentException("no program: " + json, strange);
        }
    }

    private static <E extends Enum<E> & Labelled> E constant(Class<E> type, String label) {
        return Labelled.parse(type, label).orElseThrow(() -> new IllegalArgumentException(type + " " + label));
    }
}
