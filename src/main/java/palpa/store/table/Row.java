package palpa.store.table;

import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.TraceBuffer;
import palpa.session.Words;

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

    private static final double LONGEST_SECONDS = 1e9;
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
        Place place = new Place(file, line);
        double[] newtons = new double[TraceBuffer.VALUES];
        for (int i = 0; i < newtons.length; i++) {
            String text = columns.hasValue(i) ? columns.value(record, i) : "";
            newtons[i] = text.isEmpty() ? Double.NaN : place.number(columns.name(i), text, MOST_NEWTONS, "force");
        }
        double seconds = place.number(Columns.TIME, columns.text(record, Columns.TIME), LONGEST_SECONDS, "time");
        return new Row(
                line,
                columns.text(record, Columns.PERSON),
                columns.text(record, Columns.SEGMENT),
                place.hand(columns.text(record, Columns.HAND)),
                Math.round(seconds * 1e6),
                place.region(columns.text(record, Columns.REGION)),
                place.label(columns.text(record, Columns.LABEL)),
                newtons);
    }

    /** Where a value stands, for the sentence about it. */
    private record Place(String file, long line) {

        double number(String column, String text, double most, String kind) throws UserProblem {
            if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9' || "+-.eE".indexOf(c) >= 0)) {
                throw wrong(column, text, kind);
            }
            try {
                double value = Double.parseDouble(text);
                if (Math.abs(value) <= most) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw wrong(column, text, kind);
            }
            throw wrong(column, text, kind);
        }

        Hand hand(String text) throws UserProblem {
            return Labelled.parse(Hand.class, text).orElseThrow(() -> wrong(Columns.HAND, text, "hand"));
        }

        Optional<Region> region(String text) throws UserProblem {
            Optional<Region> region = Labelled.parse(Region.class, text);
            if (region.isEmpty() && !text.isEmpty()) {
                throw wrong(Columns.REGION, text, "region");
            }
            return region;
        }

        Optional<Technique> label(String text) throws UserProblem {
            Optional<Technique> label =
                    Labelled.parse(Technique.class, text).filter(technique -> technique != Technique.UNSURE);
            if (label.isEmpty() && !text.isEmpty()) {
                throw wrong(Columns.LABEL, text, "label");
            }
            return label;
        }

        private UserProblem wrong(String column, String text, String expected) {
            String brief = text.length() > 60 ? text.substring(0, 60) + "…" : text;
            return new UserProblem(
                    "store.table_value",
                    file,
                    Long.toString(line),
                    column,
                    brief,
                    Words.of("store.table_expects_" + expected));
        }
    }
}
