package palpa.session.learning;

import java.util.List;
import palpa.model.Technique;

/**
 * The features of one piece at evenly spaced instants. Immutable; the rows are not copied.
 *
 * @param piece where they are from
 * @param rows the instants by rising time
 */
record Track(Piece piece, List<Row> rows) {

    /** Features of the first moments after a change still tell of what was before: they teach nothing. */
    static final long UNTAUGHT_MICROS = 300_000;

    /** @param values the features, NaN where unknown */
    record Row(long timeMicros, float[] values) {}

    Technique technique() {
        return piece.run().technique();
    }

    /** Time since the piece began. */
    long sinceChangeMicros(Row row) {
        return row.timeMicros() - piece.run().span().startMicros();
    }
}
