package palpa.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.coaching.score.Score;
import palpa.model.Level;
import palpa.session.Tally;
import palpa.session.Worth;

/** The columns of the tables of counts: one line a hand and technique, with or without the region. */
final class SummaryTable {

    private static final int MILLI = 3;
    private static final int TENTHS = 1;

    private SummaryTable() {}

    static List<String> header(boolean byRegion) {
        List<String> header = new ArrayList<>(List.of("hand", "technique"));
        if (byRegion) {
            header.add("region");
        }
        header.addAll(List.of("strokes", "time_s", "mean_peak_n", "mean_rate_hz"));
        for (Level level : Level.values()) {
            header.add(level.label() + "_strokes");
        }
        header.add("calibration");
        header.addAll(ScoreCells.HEADER);
        header.addAll(List.of("calibration_date", "error_percent_fs"));
        return header;
    }

    /** @param score of the session, or of the line's region */
    static List<String> row(Tally.Line line, boolean byRegion, Worth calibration, Optional<Score> score) {
        List<String> row = new ArrayList<>(List.of(Cells.label(line.hand()), Cells.label(line.technique())));
        if (byRegion) {
            row.add(Cells.label(line.region()));
        }
        row.add(Integer.toString(line.strokes()));
        row.add(Cells.number(line.seconds(), TENTHS));
        row.add(Cells.number(line.meanPeakNewtons(), MILLI));
        row.add(Cells.number(line.meanRateHertz(), MILLI));
        line.levels().forEach(count -> row.add(Integer.toString(count)));
        row.add(calibration.states());
        row.addAll(ScoreCells.of(score));
        row.add(Cells.day(calibration.date()));
        row.add(Cells.number(calibration.errorPercent(), TENTHS));
        return row;
    }
}
