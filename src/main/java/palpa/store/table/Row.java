package palpa.store.table;

import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.TraceBuffer;

/**
 * One row of a force table.
 *
 * @param line its line in the file, from 1
 * @param newtons the sites' values, then the total; NaN where the cell is empty or there is no such column
 */
record Row(
        long line,
        String person,
        String segment,
        Hand hand,
        long timeMicros,
        Optional<Region> region,
        Optional<Technique> label,
        double[] newtons) {

    private static final double MOST_NEWTONS = 10_000;

    /** Reads a row, naming file, line, column and value of whatever is wrong in it. */
    static Row of(String file, long line, Columns columns, CSVRecord record) throws UserProblem {
        if (record.size() != columns.count()) {
            throw new UserProblem(
                    "store.table_width",
                    file,
                    Long.toString(line),
                    Integer.toString(record.size()),
                    Integer.toString(columns.count()));
        }
        CellPlace place = new CellPlace(file, line);
        double[] newtons = new double[TraceBuffer.VALUES];
        for (int i = 0; i < newtons.length; i++) {
            String text = columns.hasValue(i) ? columns.value(record, i) : "";
            newtons[i] = text.isEmpty() ? Double.NaN : place.number(columns.name(i), text, MOST_NEWTONS, "force");
        }
        return new Row(
                line,
                columns.text(record, Columns.PERSON),
                columns.text(record, Columns.SEGMENT),
                place.hand(columns.text(record, Columns.HAND)),
                place.micros(Columns.TIME, columns.text(record, Columns.TIME)),
                place.region(columns.text(record, Columns.REGION)),
                place.label(columns.text(record, Columns.LABEL)),
                newtons);
    }
}
