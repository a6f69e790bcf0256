package palpa.ui.plot;

import java.util.function.BiConsumer;
import palpa.model.Stroke;
import palpa.session.review.Grade;

/** Of the strokes too narrow to be seen alone, the highest of every pixel column and grade. One painting; one thread. */
final class StrokeColumns {

    private final Stroke[][] highest;

    StrokeColumns(int columns) {
        highest = new Stroke[Grade.values().length][columns];
    }

    void add(Stroke stroke, Grade grade, double column) {
        Stroke[] ofGrade = highest[grade.ordinal()];
        int x = (int) Math.floor(column);
        if (x >= 0 && x < ofGrade.length) {
            Stroke before = ofGrade[x];
            ofGrade[x] = before == null || stroke.levelNewtons() > before.levelNewtons() ? stroke : before;
        }
    }

    /** Gives what is to be drawn: what was out of band over what was not. */
    void each(BiConsumer<Stroke, Grade> to) {
        for (Grade grade :
                new Grade[] {Grade.TOO_FIRM, Grade.FREE, Grade.OTHER_TECHNIQUE, Grade.IN_BAND, Grade.TOO_SOFT}) {
            for (Stroke stroke : highest[grade.ordinal()]) {
                if (stroke != null) {
                    to.accept(stroke, grade);
                }
            }
        }
    }
}
