package palpa.glove.population;

import palpa.glove.chance.Chance;
import palpa.session.learning.SimulatedPeople.Draw;

/**
 * How far hands differ from the domain's table of shares; all of it the simulator's own.
 *
 * @param jitter standard deviation of the logarithm of a site's share
 * @param tilt lean of the load to the thumb's side (above 0) or the little finger's, as a power of e over the hand
 * @param stray part of the force that is felt anywhere on the hand
 * @param travel how far a site's share swings while the hand moves, as a fraction
 * @param travelHertz how fast it swings
 */
record AnatomyRanges(Range jitter, Range tilt, Range stray, Range travel, Range travelHertz) {

    private static final AnatomyRanges TRAINING = new AnatomyRanges(
            Range.of(0.10, 0.80), Range.of(-0.6, 0.6), Range.of(0, 0.15), Range.of(0, 0.4), Range.of(0.1, 1.5));

    private static final AnatomyRanges TEST = new AnatomyRanges(
            Range.of(0.15, 0.50), Range.of(-0.9, 0.9), Range.of(0.02, 0.10), Range.of(0.05, 0.3), Range.of(0.2, 1.0));

    static AnatomyRanges of(Draw draw) {
        return draw == Draw.TRAINING ? TRAINING : TEST;
    }

    /** A hand as the domain's table has it, nothing of it travelling. */
    static Anatomy plain(long seed) {
        Range none = Range.of(0, 0);
        return new Anatomy(new AnatomyRanges(none, none, none, none, Range.of(1, 1)), 0, 0, 0, seed);
    }

    Anatomy draw(Chance chance) {
        return new Anatomy(this, jitter.draw(chance), tilt.draw(chance), stray.drawLow(chance), chance.bits());
    }
}
