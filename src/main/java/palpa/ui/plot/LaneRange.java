package palpa.ui.plot;

import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.session.review.BandStretch;
import palpa.session.review.SessionReview;

/** The force at the top of the lanes: the same for both hands and the whole session, so that heights can be compared. */
final class LaneRange {

    /** A spike beyond the ceiling by more than this is cut off, lest it flatten all the rest. */
    private static final double BEYOND_CEILING = 1.2;

    private LaneRange() {}

    static double topNewtons(LanesWish wish) {
        double bands = 0;
        double ceiling = 0;
        for (Hand hand : Hand.values()) {
            SessionReview review = wish.session().review();
            for (BandStretch stretch :
                    wish.session().findings().map(found -> found.bands(hand)).orElseGet(() -> review.bands(hand))) {
                LevelBands shown = stretch.bands();
                bands = Math.max(
                        bands, stretch.asked().map(band -> band.highNewtons()).orElse(shown.topNewtons()));
                ceiling = Math.max(ceiling, shown.ceilingNewtons());
            }
        }
        double felt = Math.max(greatest(wish, Hand.LEFT), greatest(wish, Hand.RIGHT));
        return Ticks.roundTopNewtons(Math.max(bands * 1.1, Math.min(felt * 1.04, ceiling * BEYOND_CEILING)));
    }

    private static double greatest(LanesWish wish, Hand hand) {
        float greatest = wish.session()
                .overview()
                .map(overview -> overview.pyramid(hand).greatestNewtons())
                .orElse(Float.NaN);
        return Float.isNaN(greatest) ? 0 : greatest;
    }
}
