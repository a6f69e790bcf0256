package palpa.glove.population;

import java.util.List;
import palpa.glove.chance.Chance;
import palpa.session.learning.SimulatedPeople.Draw;

/** What ways of holding a press there are: all of it the simulator's own. */
record PressRanges(Range seconds, Range gapSeconds, List<Flank> ramps, Range rampSeconds, Range growth) {

    private static final PressRanges TRAINING = new PressRanges(
            Range.of(2, 8),
            Range.of(0.2, 2),
            List.of(Flank.COSINE, Flank.SINE),
            Range.of(0.2, 0.8),
            Range.of(-0.2, 0.5));

    private static final PressRanges TEST = new PressRanges(
            Range.of(2.5, 6),
            Range.of(0.3, 1.5),
            List.of(Flank.SETTLING, Flank.MINIMUM_JERK),
            Range.of(0.3, 0.6),
            Range.of(0, 0.4));

    static PressRanges of(Draw draw) {
        return draw == Draw.TRAINING ? TRAINING : TEST;
    }

    PressHabit draw(Chance chance) {
        return new PressHabit(
                seconds.drawLog(chance),
                gapSeconds.drawLog(chance),
                Pick.one(ramps, chance),
                rampSeconds.drawLog(chance),
                growth.draw(chance));
    }
}
