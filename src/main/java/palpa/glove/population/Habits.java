package palpa.glove.population;

import palpa.glove.chance.Chance;
import palpa.session.learning.SimulatedPeople.Draw;

/** How one person does each technique. Immutable. */
record Habits(StrikeHabit strike, StrokeHabit stroke, SqueezeHabit squeeze, PressHabit press) {

    /** Part of the people who strike, stroke and knead as they were taught. */
    private static final double SCHOOLED = 0.6;

    static Habits draw(Draw draw, Chance chance) {
        boolean schooled = chance.happens(SCHOOLED);
        StrikeRanges strikes = schooled ? StrikeRanges.schooled(draw) : StrikeRanges.of(draw);
        StrokeRanges strokes = schooled ? StrokeRanges.schooled(draw) : StrokeRanges.of(draw);
        SqueezeRanges squeezes = schooled ? SqueezeRanges.schooled(draw) : SqueezeRanges.of(draw);
        return new Habits(
                strikes.draw(draw, chance),
                strokes.draw(draw, chance),
                squeezes.draw(draw, chance),
                PressRanges.of(draw).draw(chance));
    }
}
