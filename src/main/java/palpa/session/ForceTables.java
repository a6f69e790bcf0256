package palpa.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.SiteSet;
import palpa.model.Technique;
import palpa.model.UserProblem;

/** Reads force tables: CSV of newtons by hand, time and site. */
public interface ForceTables {

    /**
     * Whether the first row of {@code file} is that of a force table with labels; the others are not looked at.
     */
    boolean isLabelled(Path file) throws UserProblem;

    /**
     * Reads {@code file} and hands over its recordings one after another.
     *
     * <p>A bad row is a problem that names file, line, column and value.
     */
    void read(Path file, Sink sink) throws UserProblem;

    /** Takes the recordings of a table, in their order. */
    @FunctionalInterface
    interface Sink {
        void recording(Recording recording) throws UserProblem;

        /** Something to tell the person, which does not keep the table from being read. */
        default void warning(String sentence) {}
    }

    /**
     * One recording: rows between two changes of {@code person} or {@code segment}.
     *
     * @param person text of the person column, empty where there is none
     * @param segment text of the segment column, empty where there is none
     * @param hands one series a hand that has rows, left first
     */
    record Recording(String person, String segment, List<Series> hands) {}

    /**
     * One hand's samples by rising time.
     *
     * @param sites the sites that have a column and a value in some row
     * @param hasTotal whether a total is given; else it is the sum of the sites
     * @param rateHertz inferred from the median distance of rows
     * @param timesMicros times, microseconds
     * @param newtons {@link TraceBuffer#VALUES} values a sample: the sites, NaN where absent, then the total
     * @param regions the region of each row, where there is such a column
     * @param labels the label of each row, empty where unknown; {@link Technique#UNSURE} is touch that is no massage
     */
    record Series(
            Hand hand,
            SiteSet sites,
            boolean hasTotal,
            double rateHertz,
            long[] timesMicros,
            double[] newtons,
            List<Optional<Region>> regions,
            List<Optional<Technique>> labels) {}
}
