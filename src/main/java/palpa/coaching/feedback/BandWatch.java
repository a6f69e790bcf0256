package palpa.coaching.feedback;

import palpa.coaching.HandNow;
import palpa.coaching.Step;
import palpa.model.ForceBand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Technique;

/**
 * Whether one hand is outside the asked band by more than the bandwidth. One thread; allocates nothing.
 *
 * <p>Two things have to agree: the level, which is judged as the technique asks, and the greatest force of the last moments,
 * which says how far outside it is (between two strikes the force is nothing, and that is not too soft; whether a hand is too soft
 * shows after a whole stretch only). A region that bears no
 * firm pressure is asked for moderate; where no level is asked, all up to the highest band is right. A hand at rest, or one
 * that does something else than asked, is not outside.
 */
final class BandWatch {

    private static final double CLEAR_SHARE = FeedbackDefaults.FIGURES.number("bandwidth.clear_share");
    private static final long PERCUSSION_MICROS =
            FeedbackDefaults.FIGURES.microsOfSeconds("bandwidth.percussion.stretch_seconds");
    private static final long STROKING_MICROS =
            FeedbackDefaults.FIGURES.microsOfSeconds("bandwidth.stroking.stretch_seconds");
    private static final long KNEADING_MICROS =
            FeedbackDefaults.FIGURES.microsOfSeconds("bandwidth.kneading.stretch_seconds");

    private final double share;
    private final double clearShare;
    private final RecentPeak peak = new RecentPeak();
    private Technique technique = Technique.REST;
    private boolean outside;

    /** @param share how far outside, as a part of the nearer edge */
    BandWatch(double share) {
        this.share = share;
        clearShare = Math.min(CLEAR_SHARE, share);
    }

    boolean isOutside(long micros, HandNow hand, Step step) {
        if (hand.technique() != technique) {
            technique = hand.technique();
            peak.clear();
        }
        if (hand.level() == null || !step.asksFor(technique)) {
            outside = false;
            return false;
        }
        peak.add(micros, hand.forceNewtons(), stretchMicros());
        outside = isOutside(hand, step, outside ? clearShare : share);
        return outside;
    }

    void clear() {
        peak.clear();
        outside = false;
    }

    private boolean isOutside(HandNow hand, Step step, double byShare) {
        LevelBands bands = hand.bands();
        if (step.level().isEmpty()) {
            return hand.level() == Level.OVER && peak.newtons() > bands.topNewtons() * (1 + byShare);
        }
        Level asked = bearable(step.level().get(), bands);
        ForceBand band = band(asked, bands);
        int firmer = hand.level().compareTo(asked);
        return firmer > 0 && peak.newtons() > band.highNewtons() * (1 + byShare)
                || firmer < 0 && peak.isWhole() && peak.newtons() < band.lowNewtons() * (1 - byShare);
    }

    private static Level bearable(Level asked, LevelBands bands) {
        return bands.borne(asked);
    }

    /** As {@link LevelBands#band}, without making anything. */
    private static ForceBand band(Level asked, LevelBands bands) {
        return switch (asked) {
            case LIGHT -> bands.light();
            case FIRM -> bands.firm().get();
            case MODERATE, BELOW, OVER -> bands.moderate();
        };
    }

    private long stretchMicros() {
        return switch (technique) {
            case PERCUSSION -> PERCUSSION_MICROS;
            case KNEADING -> KNEADING_MICROS;
            default -> STROKING_MICROS;
        };
    }
}
