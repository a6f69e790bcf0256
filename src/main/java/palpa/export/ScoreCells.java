package palpa.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import palpa.coaching.score.Score;

/** The columns of a score, which stand at the end of several tables: points, and the part of the time in band. Stateless. */
final class ScoreCells {

    static final List<String> HEADER = List.of(
            "score", "score_pressure", "score_rhythm", "score_technique", "score_evenness", "score_dose", "in_band");

    private static final int TENTHS = 1;
    private static final int MILLI = 3;
    private static final List<ToDoubleFunction<Score>> POINTS =
            List.of(Score::total, Score::pressure, Score::rhythm, Score::technique, Score::evenness, Score::dose);

    private ScoreCells() {}

    /** One cell a column, all empty without a score. */
    static List<String> of(Optional<Score> score) {
        List<String> cells = new ArrayList<>(HEADER.size());
        for (ToDoubleFunction<Score> points : POINTS) {
            cells.add(score.map(of -> Cells.number(points.applyAsDouble(of), TENTHS))
                    .orElse(""));
        }
        cells.add(score.map(of -> Cells.number(of.inBand(), MILLI)).orElse(""));
        return cells;
    }
}
