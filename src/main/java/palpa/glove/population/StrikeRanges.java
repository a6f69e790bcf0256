package palpa.glove.population;

import java.util.List;
import palpa.glove.chance.Chance;
import palpa.session.learning.SimulatedPeople.Draw;

/**
 * What ways of striking there are. Domain: pulse 45 ms (20-80), both hands together 4-6.5 strikes a second (2.5-10), under
 * 5-15 % of the peak between strikes; the draws reach beyond it, as beginners do.
 *
 * @param doubled probability that a strike has a second hump
 * @param resting probability that something is left between strikes
 * @param accented probability of accents
 * @param swinging probability of a swing
 */
record StrikeRanges(
        WaveRanges waves,
        double doubled,
        Range second,
        Range apart,
        Range pulseSeconds,
        Range hertz,
        double resting,
        Range residual,
        double accented,
        Range accent,
        double swinging,
        Range swing,
        Range swell,
        Range rush,
        Range fingerLagSeconds) {

    private static final int LONGEST_MEASURE = 5;

    private static final StrikeRanges TRAINING = new StrikeRanges(
            new WaveRanges(
                    List.of(Flank.SINE, Flank.COSINE, Flank.GAUSSIAN),
                    Range.of(0.15, 0.60),
                    Range.of(0.10, 0.50),
                    0.25,
                    Range.of(0.8, 1.6)),
            0.20,
            Range.of(0.3, 0.95),
            Range.of(0.25, 0.50),
            Range.of(0.020, 0.120),
            Range.of(1.0, 6.0),
            0.50,
            Range.of(0.01, 0.20),
            0.30,
            Range.of(1.2, 1.8),
            0.25,
            Range.of(0.05, 0.25),
            Range.of(-0.5, 0.5),
            Range.of(-0.25, 0.25),
            Range.of(0, 0.012));

    private static final StrikeRanges TEST = new StrikeRanges(
            new WaveRanges(
                    List.of(Flank.SINE, Flank.STRAIGHT, Flank.SETTLING),
                    Range.of(0.20, 0.50),
                    Range.of(0.15, 0.40),
                    0.20,
                    Range.of(1.0, 2.2)),
            0.30,
            Range.of(0.15, 0.50),
            Range.of(0.40, 0.60),
            Range.of(0.025, 0.095),
            Range.of(1.5, 5.0),
            0.60,
            Range.of(0.02, 0.15),
            0.40,
            Range.of(1.3, 2.0),
            0.35,
            Range.of(0.08, 0.20),
            Range.of(-0.3, 0.6),
            Range.of(-0.15, 0.30),
            Range.of(0, 0.008));

    static StrikeRanges of(Draw draw) {
        return draw == Draw.TRAINING ? TRAINING : TEST;
    }

    /** Strikes within what the domain asks for, with the draw's own waveforms. */
    static StrikeRanges schooled(Draw draw) {
        StrikeRanges wide = of(draw);
        return new StrikeRanges(
                wide.waves,
                0,
                wide.second,
                wide.apart,
                Range.of(0.020, 0.080),
                Range.of(1.25, 5.0),
                0.5,
                Range.of(0.01, 0.15),
                0,
                wide.accent,
                0,
                wide.swing,
                Range.of(-0.1, 0.1),
                Range.of(-0.05, 0.05),
                wide.fingerLagSeconds);
    }

    StrikeHabit draw(Draw draw, Chance chance) {
        double hump = chance.happens(doubled) ? second.draw(chance) : 0;
        return new StrikeHabit(
                new Pulse(waves.draw(chance), hump, apart.draw(chance)),
                pulseSeconds.drawLogUsual(draw, chance),
                hertz.drawLogUsual(draw, chance),
                chance.happens(resting) ? residual.drawLow(chance) : 0,
                chance.happens(accented) ? 2 + (int) (chance.uniform() * (LONGEST_MEASURE - 1)) : 0,
                accent.draw(chance),
                chance.happens(swinging) ? swing.draw(chance) : 0,
                swell.draw(chance),
                rush.draw(chance),
                fingerLagSeconds.drawLow(chance));
    }
}
