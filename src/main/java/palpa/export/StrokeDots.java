package palpa.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.session.Figures.Dot;
import palpa.session.Figures.StrokesOverTime;

/** Gathers what the figure of strokes shows: of strokes whose marks would cover each other, the first. One thread. */
final class StrokeDots {

    private static final int COLUMNS = 180;
    private static final double ROW_NEWTONS = 2;

    private final TimeSpan span;
    private final Set<Place> taken = new HashSet<>();
    private final List<Dot> dots = new ArrayList<>();

    StrokeDots(TimeSpan span) {
        this.span = span;
    }

    /** A place on paper, as large as a mark. */
    private record Place(int column, int row, Technique technique, Hand hand) {}

    void add(Stroke stroke) {
        long column = (stroke.startMicros() - span.startMicros()) * COLUMNS / Math.max(1, span.lengthMicros());
        int row = (int) Math.round(stroke.levelNewtons() / ROW_NEWTONS);
        if (taken.add(new Place((int) column, row, stroke.technique(), stroke.hand()))) {
            dots.add(Dot.of(stroke));
        }
    }

    StrokesOverTime figure(boolean newtons) {
        return new StrokesOverTime(span, List.copyOf(dots), newtons);
    }
}
