package palpa.glove.population;

import java.util.List;
import palpa.glove.chance.Chance;
import palpa.session.learning.SimulatedPeople.Draw;

/**
 * What ways of kneading there are. Domain: 0.5 Hz (0.3-1.2), an expert's small thumb kneading 1.7-2.8 Hz; never under 10 %
 * of the peak, modulation depth 60 % (40-85), raised cosine, fingers 0-60 degrees behind the thumb; the draws reach beyond.
 *
 * <p>Pace and depth are drawn with the middle likelier than the ends.
 *
 * @param partDepth factor by which a part's depth differs from the hand's
 * @param lettingGo probability that the hand comes off between squeezes
 * @param lagDegrees of the fingers behind the thumb
 */
record SqueezeRanges(
        WaveRanges waves,
        Range hertz,
        Range depth,
        Range partDepth,
        double lettingGo,
        Range letGo,
        Range lagDegrees,
        Range rampSeconds,
        Range drift) {

    private static final double DEEPEST = 0.97;

    private static final SqueezeRanges TRAINING = new SqueezeRanges(
            new WaveRanges(
                    List.of(Flank.COSINE, Flank.SINE, Flank.STRAIGHT),
                    Range.of(0.20, 0.80),
                    Range.of(0.10, 0.55),
                    0.35,
                    Range.of(0.6, 2.2)),
            Range.of(0.25, 3.0),
            Range.of(0.35, 0.95),
            Range.of(0.7, 1.3),
            0.20,
            Range.of(0.05, 0.40),
            Range.of(-30, 90),
            Range.of(0.15, 0.8),
            Range.of(0, 0.20));

    private static final SqueezeRanges TEST = new SqueezeRanges(
            new WaveRanges(
                    List.of(Flank.MINIMUM_JERK, Flank.GAUSSIAN, Flank.SETTLING),
                    Range.of(0.25, 0.75),
                    Range.of(0.05, 0.40),
                    0.30,
                    Range.of(0.8, 1.6)),
            Range.of(0.3, 2.5),
            Range.of(0.40, 0.90),
            Range.of(0.7, 1.25),
            0.15,
            Range.of(0.10, 0.30),
            Range.of(-15, 75),
            Range.of(0.2, 0.6),
            Range.of(0, 0.15));

    static SqueezeRanges of(Draw draw) {
        return draw == Draw.TRAINING ? TRAINING : TEST;
    }

    /** Kneading within what the domain asks for, with the draw's own waveforms. */
    static SqueezeRanges schooled(Draw draw) {
        return new SqueezeRanges(
                of(draw).waves,
                Range.of(0.3, 1.2),
                Range.of(0.40, 0.85),
                Range.of(0.85, 1.15),
                0,
                Range.of(0, 0),
                Range.of(0, 60),
                Range.of(0.15, 0.5),
                Range.of(0, 0.05));
    }

    SqueezeHabit draw(Draw draw, Chance chance) {
        double mean = depth.drawUsual(draw, chance);
        return new SqueezeHabit(
                waves.draw(chance),
                hertz.drawLogUsual(draw, chance),
                partDepth(mean, chance),
                partDepth(mean, chance),
                partDepth(mean, chance),
                lagDegrees.draw(chance) / 360,
                lagDegrees.draw(chance) / 360,
                chance.happens(lettingGo) ? letGo.draw(chance) : 0,
                rampSeconds.drawLog(chance),
                drift.draw(chance));
    }

    private double partDepth(double mean, Chance chance) {
        return Math.min(DEEPEST, mean * partDepth.draw(chance));
    }
}
