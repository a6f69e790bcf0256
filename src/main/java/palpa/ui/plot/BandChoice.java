package palpa.ui.plot;

import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.session.LessonView;

/**
 * Which bands stand behind the traces: one set for two hands, which may differ. One thread.
 *
 * <p>Those of the hand that works, the left one where both do; at rest the last ones stay. A change of region or step
 * counts at once, a change of surface or technique only after it has lasted, so that the bands do not flicker.
 */
final class BandChoice {

    private static final long LASTING_MICROS = 700_000;

    private LevelBands shown;
    private LevelBands candidate;
    private long candidateSinceMicros;
    private Hand hand = Hand.LEFT;
    private Region region;
    private int stepIndex = -1;

    /** The bands to show; null before the first view. */
    LevelBands shown() {
        return shown;
    }

    /** Follows a view; answers whether the region or the step is another one. */
    boolean follow(LessonView view) {
        chooseHand(view);
        LevelBands bands = view.hand(hand).bands();
        boolean elsewhere = view.region() != region || view.stepIndex() != stepIndex;
        region = view.region();
        stepIndex = view.stepIndex();
        if (elsewhere) {
            shown = bands;
            candidate = bands;
        } else if (works(view, hand)) {
            settle(bands, view.sessionMicros());
        }
        return elsewhere;
    }

    private void chooseHand(LessonView view) {
        if (!works(view, hand) && works(view, hand.other())) {
            hand = hand.other();
        } else if (works(view, Hand.LEFT)) {
            hand = Hand.LEFT;
        }
    }

    private void settle(LevelBands bands, long nowMicros) {
        if (!bands.equals(candidate)) {
            candidate = bands;
            candidateSinceMicros = nowMicros;
        } else if (nowMicros - candidateSinceMicros >= LASTING_MICROS) {
            shown = candidate;
        }
    }

    private static boolean works(LessonView view, Hand hand) {
        return view.hand(hand).technique().isMassage();
    }
}
