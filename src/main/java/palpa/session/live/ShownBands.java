package palpa.session.live;

import palpa.coaching.Step;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.Surface;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.pipeline.HandState;

/**
 * Which bands a hand is shown: the one rule for its gauge and for the chart. Pipeline's thread.
 *
 * <p>A change of region or step counts at once, and gives the whole hand's bands for the technique that is asked. What
 * massage tells of surface and technique counts once it has lasted {@link #LASTING_MICROS}, so that the bands do not
 * flicker. At rest, and while the technique is unsure, the last bands stay. Levels and ceilings are judged by the
 * surface of that very moment, not by these.
 */
final class ShownBands {

    /** Longer than the time in which the surface settles as a hand is put on. */
    static final long LASTING_MICROS = 700_000;

    private final TargetTable targets;
    private Region region;
    private Step step;
    private LevelBands shown;
    private LevelBands candidate;
    private long candidateSinceMicros;

    ShownBands(TargetTable targets) {
        this.targets = targets;
    }

    /** Follows where and what is practised; to be told before {@link #follow}. */
    void workOn(Region nowRegion, Step nowStep) {
        if (nowRegion != region || nowStep != step) {
            region = nowRegion;
            step = nowStep;
            shown = targets.bands(region, Surface.WHOLE_HAND, step.technique().orElse(Technique.STROKING));
            candidate = shown;
        }
    }

    /** Follows what the hand does at {@code nowMicros}. */
    void follow(HandState hand, long nowMicros) {
        if (!hand.technique().isMassage()) {
            return;
        }
        if (!hand.bands().equals(candidate)) {
            candidate = hand.bands();
            candidateSinceMicros = nowMicros;
        } else if (nowMicros - candidateSinceMicros >= LASTING_MICROS) {
            shown = candidate;
        }
    }

    LevelBands shown() {
        return shown;
    }
}
