package palpa.export;

import java.util.List;
import palpa.model.Decision;
import palpa.model.Stroke;
import palpa.session.Reports.Origin;

/** The columns of the tables of strokes and decisions. Other people's scripts rely on them: add only at the end. */
final class StrokeTable {

    static final List<String> STROKES = List.of(
            "start_s",
            "end_s",
            "hand",
            "region",
            "technique",
            "level",
            "surface",
            "peak_n",
            "mean_n",
            "rate_hz",
            "confidence",
            "calibration",
            "person",
            "segment",
            "calibration_date",
            "error_percent_fs",
            "peak_uncertainty_n");

    static final List<String> TIMELINE = List.of(
            "time_s",
            "hand",
            "region",
            "technique",
            "level",
            "surface",
            "force_n",
            "rate_hz",
            "confidence",
            "calibration",
            "person",
            "segment",
            "calibration_date",
            "error_percent_fs",
            "force_uncertainty_n");

    private static final int MICROSECONDS = 6;
    private static final int MILLI = 3;

    private static final int TENTHS = 1;

    private StrokeTable() {}

    static List<String> row(Stroke stroke, Origin origin) {
        return List.of(
                Cells.seconds(stroke.startMicros(), MICROSECONDS),
                Cells.seconds(stroke.endMicros(), MICROSECONDS),
                Cells.label(stroke.hand()),
                Cells.label(stroke.region()),
                Cells.label(stroke.technique()),
                Cells.label(stroke.level()),
                Cells.label(stroke.surface()),
                Cells.number(stroke.peakNewtons(), MILLI),
                Cells.number(stroke.meanNewtons(), MILLI),
                Cells.number(stroke.rateHertz(), MILLI),
                Cells.number(stroke.confidence(), MILLI),
                origin.calibration().states(),
                Cells.text(origin.person()),
                Cells.text(origin.segment()),
                Cells.day(origin.calibration().date()),
                Cells.number(origin.calibration().errorPercent(), TENTHS),
                Cells.number(origin.calibration().uncertaintyNewtons(stroke.peakNewtons()), MILLI));
    }

    static List<String> row(Decision decision, Origin origin) {
        return List.of(
                Cells.seconds(decision.timeMicros(), MILLI),
                Cells.label(decision.hand()),
                Cells.label(decision.region()),
                Cells.label(decision.technique()),
                Cells.label(decision.level()),
                Cells.label(decision.surface()),
                Cells.number(decision.forceNewtons(), MILLI),
                Cells.number(decision.rateHertz(), MILLI),
                Cells.number(decision.confidence(), MILLI),
                origin.calibration().states(),
                Cells.text(origin.person()),
                Cells.text(origin.segment()),
                Cells.day(origin.calibration().date()),
                Cells.number(origin.calibration().errorPercent(), TENTHS),
                Cells.number(origin.calibration().uncertaintyNewtons(decision.forceNewtons()), MILLI));
    }
}
