package palpa.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import palpa.model.Decision;
import palpa.model.Labelled;
import palpa.model.Stroke;
import palpa.model.UserProblem;

/** Writes what was found as tables. Every file is written beside its place and moved there when it is whole. */
public interface Reports {

    /** The tables of an export. */
    enum Table implements Labelled {
        SUMMARY,
        STROKES,
        REGIONS,
        TIMELINE,
        SAMPLES
    }

    /** Exports tables of a session file into {@code directory}, and returns the files written. */
    List<Path> export(Path session, Path directory, Set<Table> tables, boolean overwrite) throws UserProblem;

    /** A table of strokes; rows are given one by one, {@link TableFile#close()} puts the file in its place. */
    TableFile<Stroke> strokes(Path file, boolean overwrite) throws UserProblem;

    /** A table of decisions. */
    TableFile<Decision> timeline(Path file, boolean overwrite) throws UserProblem;

    /**
     * Where a row comes from.
     *
     * @param calibration what its newtons are worth, as a calibration state's label; empty where it is not known
     * @param person whose recording it is, may be empty
     * @param segment which of that person's recordings, may be empty
     */
    record Origin(String calibration, String person, String segment) {

        public static final Origin UNKNOWN = new Origin("", "", "");
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
