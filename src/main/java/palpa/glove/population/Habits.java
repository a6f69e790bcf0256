package palpa.glove.population;

import palpa.glove.chance.Chance;
import palpa.session.learning.SimulatedPeople.Draw;

/** How one person does each technique. Immutable. */
record Habits(StrikeHabit strike, StrokeHabit stroke, SqueezeHabit squeeze, PressHabit press) {

    static Habits draw(Draw draw, Chance chance) {
        return new Habits(
                StrikeRanges.of(draw).draw(chance),
                StrokeRanges.of(draw).draw(chance),
                SqueezeRanges.of(draw).draw(chance),
                PressRanges.of(draw).draw(chance));
    }
}
