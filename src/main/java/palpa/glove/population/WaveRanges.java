package palpa.glove.population;

import java.util.List;
import palpa.glove.chance.Chance;

/** A family of humps. Immutable. */
record WaveRanges(List<Flank> flanks, Range rising, Range hold, double holding, Range power) {

    /** @param holding probability that there is a hold at all */
    WaveRanges {
        flanks = List.copyOf(flanks);
    }

    Wave draw(Chance chance) {
        Flank flank = Pick.one(flanks, chance);
        double up = rising.draw(chance);
        double flat = chance.happens(holding) ? hold.draw(chance) : 0;
        return new Wave(flank, up, flat, power.draw(chance));
    }
}
