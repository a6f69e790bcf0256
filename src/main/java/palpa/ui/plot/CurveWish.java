package palpa.ui.plot;

import java.time.ZoneId;
import java.util.List;

/** All that the picture of a learning curve depends on. Immutable. */
record CurveWish(
        int widthPixels,
        int heightPixels,
        double scale,
        List<LearningCurveChart.Point> points,
        boolean dark,
        String fontFamily,
        ZoneId zone)
        implements PaintedView.Wish {}
