package palpa.store.catalogue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palpa.calibration.Expiry;
import palpa.coaching.Program;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Score;
import palpa.session.SessionHeader;
import palpa.session.library.Notes;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry.State;
import palpa.store.json.ProgramJson;

/** Writes rows. What concerns a session that is not in the catalogue (any longer) is passed over. Within a transaction. */
final class Writer {

    private final Connection connection;

    Writer(Connection connection) {
        this.connection = connection;
    }

    /** Lists a session of which no more is known than its file; one that is listed stays as it is. */
    void found(SessionFile file) throws SQLException {
        Sql.change(
                connection,
                "INSERT OR IGNORE INTO session (file, state, began_s, began_ns) VALUES (?, ?, ?, 0)",
                file.name(),
                State.FOUND.label(),
                file.stamp().modifiedMicros() / 1_000_000);
        Sql.change(
                connection,
                "INSERT OR IGNORE INTO search (session, head) SELECT id, ? FROM session WHERE file = ?",
                SearchText.fold(file.name()),
                file.name());
    }

    /** Forgets a session. */
    void forget(String file) throws SQLException {
        Sql.change(connection, "DELETE FROM session WHERE file = ?", file);
    }

    /** Forgets all of them. */
    void forgetAll() throws SQLException {
        Sql.run(connection, "DELETE FROM session", "DELETE FROM program");
    }

    /** Forgets programs that no session is of. */
    void forgetUnusedPrograms() throws SQLException {
        Sql.run(
                connection,
                "DELETE FROM program WHERE id NOT IN (SELECT program FROM session WHERE program IS NOT NULL)");
    }

    /** A session was read through. */
    void read(SessionFile file, SessionDigest digest, AnalysedBy analysis, State state, String problem)
            throws SQLException {
        stamp(file, analysis, state, problem);
        header(file.name(), digest.header());
        double error = digest.calibration().errorPercent();
        Optional<Double> score = digest.score().overall().map(Score::total).filter(Double::isFinite);
        Sql.change(
                connection,
                """
                UPDATE session SET duration_us = ?, samples = ?, lost_samples = ?, ended = ?, damaged_chunks = ?,
                    lost_bytes = ?, calibration = ?, calibration_day = ?, calibration_error = ?, calibration_expiry = ?,
                    breaches = ?, score = ?, worst = ?, model = ?
                WHERE file = ?""",
                digest.durationMicros(),
                digest.samples(),
                digest.lostSamples(),
                digest.damage().ended() ? 1 : 0,
                digest.damage().damagedChunks(),
                digest.damage().lostBytes(),
                digest.calibration().kind().name(),
                digest.calibration().date().map(LocalDate::toString).orElse(null),
                Double.isNaN(error) ? null : (Double) error,
                digest.calibration().expiry().map(Expiry::label).orElse(null),
                digest.ceilingBreaches(),
                score.orElse(null),
                digest.score().worst().map(Deviation::weight).orElse(null),
                digest.model(),
                file.name());
        Sql.change(
                connection,
                "INSERT OR REPLACE INTO detail SELECT id, ? FROM session WHERE file = ?",
                DetailBytes.write(digest),
                file.name());
    }

    /** A session could not be read through; what was known of it before is forgotten. */
    void unreadable(SessionFile file, AnalysedBy analysis, String problem) throws SQLException {
        stamp(file, analysis, State.UNREADABLE, problem);
        Sql.change(connection, """
                UPDATE session SET trainee = NULL, trainee_order = NULL, program = NULL, score = NULL, worst = NULL
                WHERE file = ?""", file.name());
        Sql.change(
                connection, "DELETE FROM detail WHERE session = (SELECT id FROM session WHERE file = ?)", file.name());
        findBy("head", file.name(), Stream.of(file.name()));
    }

    /**
     * A session that was read through has another header now, and is the same otherwise.
     *
     * @return 1, or 0 where it was not read through
     */
    int renamed(SessionFile file, SessionHeader header) throws SQLException {
        int known = Sql.change(
                connection,
                "UPDATE session SET size = ?, modified_us = ?, revision = random() WHERE file = ? AND state = ?",
                file.stamp().size(),
                file.stamp().modifiedMicros(),
                file.name(),
                State.KNOWN.label());
        if (known > 0) {
            header(file.name(), header);
        }
        return known;
    }

    private void stamp(SessionFile file, AnalysedBy analysis, State state, String problem) throws SQLException {
        Sql.change(
                connection,
                """
                UPDATE session SET size = ?, modified_us = ?, analysed_by = ?, state = ?, problem = ?, revision = random()
                WHERE file = ?""",
                file.stamp().size(),
                file.stamp().modifiedMicros(),
                analysis.key(),
                state.label(),
                problem,
                file.name());
    }

    private void header(String file, SessionHeader header) throws SQLException {
        Instant began = header.startedAt();
        Sql.change(
                connection,
                """
                UPDATE session SET began_s = ?, began_ns = ?, trainee = ?, trainee_order = ?, program = ?, region = ?,
                    software = ?, recorded_by = ?
                WHERE file = ?""",
                began.getEpochSecond(),
                began.getNano(),
                header.trainee(),
                SearchText.fold(header.trainee()),
                program(header.program()),
                header.region().label(),
                header.softwareVersion(),
                header.model(),
                file);
        findBy("head", file, Stream.of(file, header.trainee(), header.program().name()));
    }

    /** The notes of a session were read, or could not be. */
    void notes(SessionFile file, Notes notes, String problem) throws SQLException {
        Sql.change(
                connection,
                """
                UPDATE session SET notes_size = ?, notes_modified_us = ?, notes_problem = ?, comments = ?,
                    corrections = ?, tags = ?, revision = random()
                WHERE file = ?""",
                file.notes().size(),
                file.notes().modifiedMicros(),
                problem,
                notes.comments().size(),
                notes.corrections().size(),
                String.join("\n", notes.tags()),
                file.name());
        Sql.change(connection, "DELETE FROM tag WHERE session = (SELECT id FROM session WHERE file = ?)", file.name());
        for (String tag : notes.tags()) {
            Sql.change(
                    connection, "INSERT OR IGNORE INTO tag SELECT ?, id FROM session WHERE file = ?", tag, file.name());
        }
        Stream<String> said = notes.comments().stream().flatMap(comment -> Stream.of(comment.author(), comment.text()));
        findBy("said", file.name(), Stream.concat(notes.tags().stream(), said));
    }

    /** Puts the words by which a session is found into a column of {@code search}. */
    private void findBy(String column, String file, Stream<String> words) throws SQLException {
        Sql.change(
                connection,
                "UPDATE search SET " + column + " = ? WHERE session = (SELECT id FROM session WHERE file = ?)",
                SearchText.fold(words.collect(Collectors.joining("\n"))),
                file);
    }

    private long program(Program program) throws SQLException {
        byte[] json = ProgramJson.write(program);
        long id = Hash.of(json);
        Sql.change(
                connection,
                "INSERT OR IGNORE INTO program (id, name, json) VALUES (?, ?, ?)",
                id,
                program.name(),
                new String(json, StandardCharsets.UTF_8));
        return id;
    }
}
