package palpa.glove.population;

import java.util.Locale;
import palpa.glove.chance.Chance;
import palpa.model.SiteSet;
import palpa.session.learning.SimulatedPeople.Draw;
import palpa.session.learning.SimulatedPeople.Expertise;
import palpa.session.learning.SimulatedPeople.Glove;

/**
 * One simulated person: a pure function of draw, seed and number. Immutable.
 *
 * @param seed what everything that happens to this person comes from
 */
record Individual(
        Draw draw,
        String name,
        long seed,
        Temper temper,
        Habits habits,
        Anatomy anatomy,
        Taste taste,
        WornGlove glove) {

    private static final double INVENTIVE = 0.85;
    private static final double NOVICE_BELOW = 1 / 3.0;
    private static final double EXPERT_FROM = 2 / 3.0;

    static Individual of(Draw draw, long seed, int number) {
        long own = Chance.of(seed, "person", draw, number).bits();
        GloveRanges gloves = GloveRanges.of(draw);
        Chance ofGlove = Chance.of(own, "glove");
        return new Individual(
                draw,
                name(draw, number),
                own,
                TemperRanges.of(draw).draw(Chance.of(own, "temper")),
                Habits.draw(draw, Chance.of(own, "habits")),
                AnatomyRanges.of(draw).draw(Chance.of(own, "anatomy")),
                TasteRanges.of(draw).draw(Chance.of(own, "taste")),
                new WornGlove(gloves.glove(ofGlove), gloves.sensors(ofGlove), ofGlove.bits()));
    }

    static String name(Draw draw, int number) {
        return String.format(Locale.ROOT, "%s-%04d", draw == Draw.TRAINING ? "s" : "t", number);
    }

    /** The same hands in other gloves: without faults, of this layout and rate. */
    Individual wearing(GloveLayout layout, double rateHertz) {
        Glove other = new Glove(layout.label(), layout.sites(chance("other glove")), SiteSet.NONE, rateHertz);
        WornGlove worn = new WornGlove(other, SensorHabit.NONE, seed);
        return new Individual(draw, name, seed, temper, habits, anatomy, taste, worn);
    }

    /** How the next bout is done: as ever, but who is learnt from is inventive, so that more ways are learnt. */
    Habits ways(Chance chance) {
        return draw == Draw.TRAINING && chance.happens(INVENTIVE) ? Habits.draw(draw, chance) : habits;
    }

    Chance chance(Object... topic) {
        return Chance.of(Chance.of(seed, topic).bits(), "stream");
    }

    Expertise expertise() {
        return temper.skill() < NOVICE_BELOW
                ? Expertise.NOVICE
                : temper.skill() < EXPERT_FROM ? Expertise.INTERMEDIATE : Expertise.EXPERT;
    }

    /** What is particular about the hands, in a few words. */
    String habit() {
        return String.format(
                Locale.ROOT,
                "strikes %.0f ms at %.1f Hz; strokes %.1f s, %d bumps, return %.0f %%; kneads %.2f Hz, depth %.0f %%;"
                        + " strength %.2f, tempo %.2f",
                habits.strike().pulseSeconds() * 1000,
                habits.strike().hertz(),
                habits.stroke().upSeconds(),
                habits.stroke().bumps(),
                habits.stroke().returnShare() * 100,
                habits.squeeze().hertz(),
                habits.squeeze().thumbDepth() * 100,
                temper.strength(),
                temper.tempo());
    }
}
