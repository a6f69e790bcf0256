package palpa.store.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.model.Region;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.Imports.Terms;
import palpa.session.Progress;
import palpa.session.SessionHeader;
import palpa.session.SessionSink;
import palpa.session.SessionStore.Damage;
import palpa.session.SessionStore.Recorded;

/** What tables opened as sessions have in common: a table is read whole or not at all. One thread. */
abstract class TableSession implements Recorded {

    /** Where neither the table nor a person names a region. */
    static final Region DEFAULT_REGION = Region.CALF;

    private static final Damage NONE = new Damage(true, 0, 0);

    /**
     * The header of a table.
     *
     * @param said what a sidecar says
     * @param person whose the table says it is, may be empty
     */
    static SessionHeader header(Path file, Optional<SessionHeader> said, Terms terms, Region region, String person)
            throws UserProblem {
        Instant started = said.isPresent() ? said.get().startedAt() : modified(file);
        String trainee =
                terms.trainee().or(() -> said.map(SessionHeader::trainee)).orElse(person);
        Program program = said.map(SessionHeader::program).orElse(terms.program());
        return new SessionHeader(
                started,
                trainee,
                program,
                region,
                said.map(SessionHeader::softwareVersion).orElse(""),
                said.map(SessionHeader::model).orElse(""));
    }

    /** A table without a date is as old as its file. */
    private static Instant modified(Path file) throws UserProblem {
        try {
            return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /** Feeds the gloves, and what of the rows belongs to {@code wanted}. */
    abstract void feed(SessionSink sink, TimeSpan wanted, Progress progress) throws UserProblem;

    @Override
    public final Damage replay(SessionSink sink, TimeSpan wanted, Progress progress) throws UserProblem {
        feed(sink, wanted, progress);
        progress.step(1);
        return NONE;
    }

    @Override
    public final Damage replay(SessionSink sink) throws UserProblem {
        return replay(sink, TimeSpan.ALWAYS, Progress.UNSEEN);
    }

    @Override
    public final void close() {
        // Nothing is held open between two calls.
    }
}
