package palpa.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.model.TimeSpan;

/**
 * Draws the figures of a report as SVG that can stand inside a page: deterministic, with a title and a description for
 * those who do not see it, and legible without colour. Any thread.
 */
public interface Figures {

    /** Whether this machine can draw at all; without fonts it cannot, and every other method fails. */
    boolean canDraw();

    /** Pressure of both hands over the session, against the bands of the regions worked. */
    String pressure(PressureOverTime pressure);

    /** Every stroke by its time and its measure, a mark of its own for each technique. */
    String strokes(StrokesOverTime strokes);

    /**
     * Scores over the sessions, one line a trainee.
     *
     * @param id of the figure on its page, which may have several: letters, digits and dashes
     */
    String learningCurve(String id, Map<String, List<Point>> scores);

    /**
     * The envelope of each hand's force.
     *
     * @param span what is shown
     * @param hands least and greatest force of each equal part of the span, newtons, NaN where there is no sample
     * @param regions the regions worked, in order, each with the whole hand's bands
     * @param newtons whether numbers may be called newtons; else the axis shows levels
     */
    record PressureOverTime(TimeSpan span, Map<Hand, Envelope> hands, List<Stretch> regions, boolean newtons) {}

    /** Least and greatest values of equal parts of a span; the arrays are as long as each other and its own. */
    record Envelope(double[] least, double[] greatest) {}

    /** A stretch of time on one region, and the bands there. */
    record Stretch(TimeSpan span, Region region, LevelBands bands) {}

    /**
     * Strokes as dots.
     *
     * @param span what is shown
     * @param dots in order of time
     * @param newtons whether numbers may be called newtons; else the axis shows levels
     */
    record StrokesOverTime(TimeSpan span, List<Dot> dots, boolean newtons) {}

    /** One stroke: when, what, how hard. */
    record Dot(long timeMicros, Technique technique, Hand hand, float levelNewtons, int level) {

        public static Dot of(Stroke stroke) {
            return new Dot(
                    stroke.startMicros(),
                    stroke.technique(),
                    stroke.hand(),
                    (float) stroke.levelNewtons(),
                    stroke.level().ordinal());
        }
    }

    /** A session's score, 0 to 100, and when it was. */
    record Point(Instant at, double score) {}
}
