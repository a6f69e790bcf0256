package palpa.session;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import palpa.model.Decision;
import palpa.model.Labelled;
import palpa.model.Stroke;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.learning.LearningReport;
import palpa.session.learning.SimulatedPeople;
import palpa.session.learning.SimulatedPeople.Draw;
import palpa.session.library.Notes;
import palpa.session.library.SessionDigest;

/**
 * Writes what was found as tables and pages. Every file is written beside its place; all of an export are moved there
 * together when they are whole, or none is. Any thread; several exports may run at once.
 */
public interface Reports {

    /** The tables of an export. */
    enum Table implements Labelled {
        SUMMARY,
        STROKES,
        REGIONS,
        TIMELINE,
        SAMPLES
    }

    /** What goes with the tables. */
    enum Extra implements Labelled {
        /** A page to print or to take home, {@code report.html}. */
        HTML,
        /** What the session is and how its files can be verified, {@code session.json}. */
        JSON
    }

    /**
     * Exports a session in one pass over its file, in bounded memory.
     *
     * @return the files written
     * @throws UserProblem among others when {@code progress} cancels; then no file is left
     */
    List<Path> export(Request request, Progress progress) throws UserProblem;

    /** Exports what a class did in its sessions: {@code class.csv} and {@code class.html}. */
    List<Path> exportClass(ClassRequest request, Progress progress) throws UserProblem;

    /**
     * Draws people and writes what they did: a force table each, {@code truth.csv} with every stroke, {@code spans.csv}
     * with all that was done, and {@code people.csv} that says who is who.
     */
    List<Path> exportPeople(PeopleRequest request, Progress progress) throws UserProblem;

    /** A table of strokes; rows are given one by one, {@link TableFile#close()} puts the file in its place. */
    TableFile<Stroke> strokes(Path file, boolean overwrite) throws UserProblem;

    /** A table of decisions. */
    TableFile<Decision> timeline(Path file, boolean overwrite) throws UserProblem;

    /**
     * How good a model is: a page where the file's name ends in {@code .html}, else JSON. Written whole or not at all.
     *
     * @param overwrite whether a file that is there may be replaced; if not, it is a problem
     */
    void training(LearningReport report, Path file, boolean overwrite) throws UserProblem;

    /** The same as JSON. */
    String trainingJson(LearningReport report);

    /** Puts something between a session and those who read it; what comes of it is closed in its stead. */
    @FunctionalInterface
    interface Reading {
        SessionStore.Recorded over(SessionStore.Recorded recorded) throws UserProblem;
    }

    /**
     * What of a session is exported, and where to.
     *
     * @param directory folder of the files; it is made where it is missing
     * @param span only what begins in it; the session is analysed from its start all the same, so that a row is the same
     *     whatever is chosen
     * @param notes what the instructor said, for the page
     * @param earlier the trainee's sessions before, the oldest first, for the page's learning curve; may be empty
     * @param reading through what the session is read, for instance other profiles; itself where empty
     */
    record Request(
            Path session,
            Path directory,
            Set<Table> tables,
            Set<Extra> extras,
            Optional<TimeSpan> span,
            boolean overwrite,
            Notes notes,
            List<SessionDigest> earlier,
            Optional<Reading> reading) {

        public Request {
            tables = Set.copyOf(tables);
            extras = Set.copyOf(extras);
            earlier = List.copyOf(earlier);
        }

        /** The session as it is. */
        public Request(
                Path session,
                Path directory,
                Set<Table> tables,
                Set<Extra> extras,
                Optional<TimeSpan> span,
                boolean overwrite,
                Notes notes,
                List<SessionDigest> earlier) {
            this(session, directory, tables, extras, span, overwrite, notes, earlier, Optional.empty());
        }

        /** Everything there is to export of {@code session}; no file is replaced. */
        public static Request everything(Path session, Path directory) {
            return new Request(
                    session,
                    directory,
                    EnumSet.allOf(Table.class),
                    EnumSet.allOf(Extra.class),
                    Optional.empty(),
                    false,
                    Notes.NONE,
                    List.of());
        }
    }

    /**
     * Which sessions of a class are exported, and where to.
     *
     * @param sessions in any order
     * @param trainees only these trainees'; empty for everybody's
     * @param html whether the page is written beside the table
     */
    record ClassRequest(List<Sitting> sessions, Set<String> trainees, Path directory, boolean html, boolean overwrite) {

        public ClassRequest {
            sessions = List.copyOf(sessions);
            trainees = Set.copyOf(trainees);
        }
    }

    /**
     * Which simulated people are drawn, and where their tables go.
     *
     * @param people who draws them
     * @param count how many, 1 or more
     * @param seed everything random comes from here
     */
    record PeopleRequest(SimulatedPeople people, Draw draw, int count, long seed, Path directory, boolean overwrite) {}

    /** A session of a class, with what is known of it. */
    record Sitting(Path file, SessionDigest digest) {}

    /**
     * Where a row comes from.
     *
     * @param calibration what its newtons are worth
     * @param person whose recording it is, may be empty
     * @param segment which of that person's recordings, may be empty
     */
    record Origin(Worth calibration, String person, String segment) {

        public static final Origin UNKNOWN = new Origin(Worth.UNKNOWN, "", "");
    }

    /** A table being written. Without {@link #commit()}, {@link #close()} leaves nothing behind. */
    interface TableFile<R> extends AutoCloseable {
        void row(R row, Origin origin) throws UserProblem;

        /** Puts the finished file in its place. */
        void commit() throws UserProblem;

        @Override
        void close();
    }
}
