package palpa.ui.plot;

import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.session.LessonView;

/**
 * Which hand's bands stand behind the traces: one set for two hands, which may differ. One thread.
 *
 * <p>Those of the hand that works, the left one where both do; at rest those of the hand that worked last.
 */
final class BandChoice {

    private LevelBands shown;
    private Hand hand = Hand.LEFT;
    private Region region;
    private int stepIndex = -1;

    /** The bands to show; null before the first view. */
    LevelBands shown() {
        return shown;
    }

    /** Follows a view; answers whether the region or the step is another one. */
    boolean follow(LessonView view) {
        if (works(view, Hand.LEFT)) {
            hand = Hand.LEFT;
        } else if (works(view, Hand.RIGHT)) {
            hand = Hand.RIGHT;
        }
        shown = view.hand(hand).bands();
        boolean elsewhere = view.region() != region || view.stepIndex() != stepIndex;
        region = view.region();
        stepIndex = view.stepIndex();
        return elsewhere;
    }

    private static boolean works(LessonView view, Hand hand) {
        return view.hand(hand).technique().isMassage();
    }
}
