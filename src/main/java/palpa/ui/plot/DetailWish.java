package palpa.ui.plot;

import java.util.Optional;
import palpa.model.Hand;
import palpa.model.LevelBands;
import palpa.model.TimeSpan;
import palpa.session.review.BandStretch;

/**
 * All that the picture around the cursor depends on. Immutable.
 *
 * @param session the session
 * @param second another one over it
 * @param window the time shown
 * @param cursorMicros where the cursor stands
 * @param sites the hand whose sites are shown alone; both hands' totals where it is empty
 * @param dark whether on a dark card
 * @param fontFamily the scene's font
 */
record DetailWish(
        int widthPixels,
        int heightPixels,
        double scale,
        SessionOnChart session,
        Optional<SecondSession> second,
        TimeSpan window,
        long cursorMicros,
        Optional<Hand> sites,
        boolean dark,
        String fontFamily)
        implements PaintedView.Wish {

    /** The hand whose bands stand behind: the one shown alone, or the one that makes a stroke at the cursor. */
    private Hand bandsOf() {
        boolean rightAlone = session.findings()
                .filter(found -> found.strokeAt(Hand.LEFT, cursorMicros).isEmpty()
                        && found.strokeAt(Hand.RIGHT, cursorMicros).isPresent())
                .isPresent();
        return sites.orElse(rightAlone ? Hand.RIGHT : Hand.LEFT);
    }

    /** The bands at the cursor. */
    BandStretch bands() {
        Hand hand = bandsOf();
        var all = session.findings().map(found -> found.bands(hand)).orElseGet(() -> session.review()
                .bands(hand));
        return all.stream()
                .filter(stretch -> cursorMicros < stretch.span().endMicros())
                .findFirst()
                .orElse(all.get(all.size() - 1));
    }

    boolean claimsNewtons() {
        return session.review().claimsNewtons(Hand.LEFT) && session.review().claimsNewtons(Hand.RIGHT);
    }

    /** The chart behind the traces, up to {@code greatestNewtons} or the ceiling. */
    ChartSpec background(double greatestNewtons) {
        BandStretch stretch = bands();
        LevelBands shown = stretch.bands();
        double top = Math.max(greatestNewtons * 1.08, shown.ceilingNewtons() * 1.06);
        return new ChartSpec(
                widthPixels,
                heightPixels,
                scale,
                dark,
                fontFamily,
                new TimeRange(window.startMicros() / 1e6, window.endMicros() / 1e6, false),
                Ticks.roundTopNewtons(top),
                shown,
                stretch.target(),
                claimsNewtons(),
                sites.isPresent(),
                sites,
                false);
    }
}
