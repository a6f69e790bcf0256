package palpa.store.table;

import java.util.ArrayList;
import java.util.List;
import palpa.model.Hand;
import palpa.model.UserProblem;
import palpa.session.ForceTables.Recording;
import palpa.session.ForceTables.Series;
import palpa.session.ForceTables.Sink;
import palpa.session.Words;

/** Cuts the rows of a table into recordings and hands each over once it is whole. One thread. */
final class RecordingBuilder {

    /** With fewer rows there is no median distance, and no movement. */
    private static final int LEAST_ROWS = 3;

    private static final double SEES_STRIKES_HERTZ = 100;

    /** A median distance of rows jitters; 99.9 Hz is not to be warned of. */
    private static final double RATE_TOLERANCE = 0.99;

    private final String file;
    private final Sink sink;
    private SeriesBuilder[] hands;
    private String person = "";
    private String segment = "";
    private boolean warnedOfRate;

    RecordingBuilder(String file, Sink sink) {
        this.file = file;
        this.sink = sink;
        begin();
    }

    private void begin() {
        hands = new SeriesBuilder[] {new SeriesBuilder(file, Hand.LEFT), new SeriesBuilder(file, Hand.RIGHT)};
    }

    void add(Row row) throws UserProblem {
        if (!row.person().equals(person) || !row.segment().equals(segment)) {
            finish();
            person = row.person();
            segment = row.segment();
        }
        hands[row.hand().ordinal()].add(row);
    }

    /** Hands over what there is. */
    void finish() throws UserProblem {
        List<Series> series = new ArrayList<>();
        for (SeriesBuilder hand : hands) {
            if (hand.rows() >= LEAST_ROWS) {
                series.add(checked(hand.build()));
            } else if (hand.rows() > 0) {
                sink.warning(Words.of("store.table_few_rows", file, hand.hand().label(), person, segment));
            }
        }
        begin();
        if (!series.isEmpty()) {
            sink.recording(new Recording(person, segment, List.copyOf(series)));
        }
    }

    private Series checked(Series series) {
        if (series.rateHertz() < SEES_STRIKES_HERTZ * RATE_TOLERANCE && !warnedOfRate) {
            warnedOfRate = true;
            sink.warning(Words.of("store.table_slow", file, SeriesBuilder.hertz(series.rateHertz())));
        }
        return series;
    }
}
