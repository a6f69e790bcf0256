package palpa.glove.population;

import java.util.List;
import palpa.glove.chance.Chance;
import palpa.glove.hand.Unsteadiness.Hertz;
import palpa.session.learning.SimulatedPeople.Draw;

/**
 * What tempers there are. Spreads run from a beginner's to an expert's: force SD 22 % to 7 % and rate CV 20 % to 8 % are
 * the domain's, and people lie about them by {@code scatter} (standard deviation of the logarithm); all else is the
 * simulator's own.
 */
record TemperRanges(
        Range force,
        Range rate,
        double scatter,
        Range wander,
        List<Hertz> wanderBands,
        Range tremor,
        Hertz tremorBand,
        Range fatigue,
        Range strength,
        Range tempo) {

    private static final Range SPREADS = Range.of(0.03, 0.35);

    private static final TemperRanges TRAINING = new TemperRanges(
            Range.of(0.07, 0.22),
            Range.of(0.08, 0.20),
            0.40,
            Range.of(0.02, 0.20),
            List.of(new Hertz(0.05, 0.2), new Hertz(0.1, 0.6), new Hertz(0.3, 1.5)),
            Range.of(0, 0.04),
            new Hertz(6, 12),
            Range.of(0, 0.20),
            Range.of(0.5, 1.8),
            Range.of(0.75, 1.33));

    private static final TemperRanges TEST = new TemperRanges(
            Range.of(0.06, 0.24),
            Range.of(0.06, 0.22),
            0.25,
            Range.of(0.03, 0.17),
            List.of(new Hertz(0.05, 0.3), new Hertz(0.2, 1.0)),
            Range.of(0.005, 0.03),
            new Hertz(7, 10),
            Range.of(0, 0.12),
            Range.of(0.6, 1.6),
            Range.of(0.8, 1.25));

    static TemperRanges of(Draw draw) {
        return draw == Draw.TRAINING ? TRAINING : TEST;
    }

    Temper draw(Chance chance) {
        double skill = chance.uniform();
        return new Temper(
                skill,
                spread(force, skill, chance),
                spread(rate, skill, chance),
                wander.drawLow(chance) * (1.5 - skill),
                Pick.one(wanderBands, chance),
                tremor.drawLow(chance),
                tremorBand,
                fatigue.draw(chance) * (1 - skill / 2),
                strength.drawLog(chance),
                tempo.drawLog(chance));
    }

    private double spread(Range range, double skill, Chance chance) {
        return SPREADS.hold(range.at(1 - skill) * Math.exp(scatter * chance.normal(2)));
    }
}
