package palpa.glove.population;

import palpa.glove.chance.Chance;
import palpa.session.learning.SimulatedPeople.Draw;

/** Two bounds between which something is drawn. Immutable. */
record Range(double low, double high) {

    Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("range from " + low + " to " + high);
        }
    }

    static Range of(double low, double high) {
        return new Range(low, high);
    }

    /** Evenly. */
    double draw(Chance chance) {
        return chance.uniform(low, high);
    }

    /** Evenly on a logarithmic scale: as often between 1 and 2 as between 2 and 4. Both bounds above 0. */
    double drawLog(Chance chance) {
        return low * Math.pow(high / low, chance.uniform());
    }

    /** On a logarithmic scale as far up as people of a draw are. Both bounds above 0. */
    double drawLogUsual(Draw draw, Chance chance) {
        return low * Math.pow(high / low, usual(draw, chance));
    }

    /** As far up as people of a draw are. */
    double drawUsual(Draw draw, Chance chance) {
        return at(usual(draw, chance));
    }

    /** Most people are near the middle (a triangle); who is learnt from is anywhere, so that the ends are learnt as well. */
    private static double usual(Draw draw, Chance chance) {
        double one = chance.uniform();
        double other = chance.uniform();
        return draw == Draw.TRAINING ? one : (one + other) / 2;
    }

    /** Small values more often than large ones: half of all lie in the lowest quarter. */
    double drawLow(Chance chance) {
        double part = chance.uniform();
        return low + (high - low) * part * part;
    }

    /** The value so far of the way up, 0 to 1. */
    double at(double part) {
        return low + (high - low) * part;
    }

    /** {@code value} held between the bounds. */
    double hold(double value) {
        return Math.max(low, Math.min(high, value));
    }
}
