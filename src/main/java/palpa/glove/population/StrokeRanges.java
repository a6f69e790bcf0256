package palpa.glove.population;

import java.util.List;
import palpa.glove.chance.Chance;
import palpa.glove.hand.Unsteadiness.Hertz;
import palpa.session.learning.SimulatedPeople.Draw;

/**
 * What ways of stroking there are. Domain: one ankle-hip pass 4-10 s, contact of 1 s or more, ramps 0.3-0.6 s, plateau CV
 * up to 20 %, return stroke 30-60 % of the up-stroke; the draws reach beyond it, as beginners do.
 *
 * @param lifting probability that the hand is lifted back
 * @param touring probability that several ways are one touch
 * @param bumped probability of bumps
 */
record StrokeRanges(
        Range upSeconds,
        List<Flank> ramps,
        Range rampSeconds,
        Range returnPace,
        double lifting,
        Range returnShare,
        double touring,
        Range gapSeconds,
        double bumped,
        Range bumpDepth,
        Range midPress,
        Range trend,
        Range roll,
        Range wander,
        List<Hertz> wanderBands) {

    private static final int MOST_BUMPS = 3;
    private static final int MOST_TOURS = 4;

    /** The faster a force wanders, the less far: a bound on their product, hertz. */
    private static final double UNHURRIED = 0.25;

    private static final StrokeRanges TRAINING = new StrokeRanges(
            Range.of(2.0, 15.0),
            List.of(Flank.COSINE, Flank.SINE, Flank.STRAIGHT),
            Range.of(0.15, 1.0),
            Range.of(0.3, 1.0),
            0.35,
            Range.of(0.25, 0.80),
            0.20,
            Range.of(0.10, 3.0),
            0.30,
            Range.of(0.05, 0.22),
            Range.of(-0.15, 0.35),
            Range.of(-0.3, 0.3),
            Range.of(0, 0.6),
            Range.of(0.03, 0.22),
            List.of(new Hertz(0.05, 0.3), new Hertz(0.1, 0.8), new Hertz(0.3, 1.5)));

    private static final StrokeRanges TEST = new StrokeRanges(
            Range.of(2.0, 12.0),
            List.of(Flank.SETTLING, Flank.MINIMUM_JERK),
            Range.of(0.20, 0.80),
            Range.of(0.4, 0.9),
            0.45,
            Range.of(0.30, 0.65),
            0.25,
            Range.of(0.20, 2.0),
            0.35,
            Range.of(0.05, 0.20),
            Range.of(-0.1, 0.3),
            Range.of(-0.2, 0.35),
            Range.of(0.1, 0.8),
            Range.of(0.04, 0.20),
            List.of(new Hertz(0.1, 0.4), new Hertz(0.2, 1.2)));

    static StrokeRanges of(Draw draw) {
        return draw == Draw.TRAINING ? TRAINING : TEST;
    }

    /** Ways within what the domain asks for, with the draw's own ramps and wander. */
    static StrokeRanges schooled(Draw draw) {
        StrokeRanges wide = of(draw);
        return new StrokeRanges(
                Range.of(4.0, 10.0),
                wide.ramps,
                Range.of(0.3, 0.6),
                Range.of(0.6, 1.0),
                0.5,
                Range.of(0.30, 0.60),
                0.15,
                Range.of(0.3, 2.5),
                0.10,
                Range.of(0.03, 0.12),
                Range.of(-0.05, 0.10),
                Range.of(-0.1, 0.1),
                wide.roll,
                Range.of(0.03, 0.20),
                wide.wanderBands);
    }

    StrokeHabit draw(Draw draw, Chance chance) {
        Hertz band = Pick.one(wanderBands, chance);
        boolean bumpy = chance.happens(bumped);
        return new StrokeHabit(
                upSeconds.drawLogUsual(draw, chance),
                Pick.one(ramps, chance),
                rampSeconds.drawLog(chance),
                rampSeconds.drawLog(chance),
                returnPace.draw(chance),
                chance.happens(lifting) ? 0 : returnShare.draw(chance),
                chance.happens(touring) ? 2 + (int) (chance.uniform() * (MOST_TOURS - 1)) : 1,
                gapSeconds.drawLog(chance),
                bumpy ? 1 + (int) (chance.uniform() * MOST_BUMPS) : 0,
                bumpDepth.drawLow(chance),
                midPress.draw(chance),
                trend.draw(chance),
                roll.draw(chance),
                Math.min(wander.drawLow(chance), UNHURRIED / (band.low() + band.high())),
                band);
    }
}
