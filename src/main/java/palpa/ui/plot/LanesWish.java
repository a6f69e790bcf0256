package palpa.ui.plot;

import java.util.Optional;
import palpa.model.TimeSpan;

/**
 * All that the picture of a session depends on. Immutable.
 *
 * @param session the session
 * @param second another one over it
 * @param window the time shown
 * @param dark whether on a dark card
 * @param fontFamily the scene's font
 */
record LanesWish(
        int widthPixels,
        int heightPixels,
        double scale,
        SessionOnChart session,
        Optional<SecondSession> second,
        TimeSpan window,
        boolean dark,
        String fontFamily)
        implements PaintedView.Wish {

    LaneLayout layout() {
        return new LaneLayout(widthPixels / scale, heightPixels / scale);
    }
}
