package palpa.glove.population;

import java.util.List;
import java.util.Map;
import palpa.glove.chance.Chance;
import palpa.glove.scenario.SimulatorTargets;
import palpa.model.ForceBand;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.LevelBands;
import palpa.model.Region;
import palpa.model.SiteSet;
import palpa.model.Technique;

/** Makes up what a person's hands do next, and lets them do it. Not thread-safe: it draws. */
final class Scenes {

    private static final Map<Technique, Range> SECONDS = Map.of(
            Technique.PERCUSSION, Range.of(4, 60),
            Technique.STROKING, Range.of(8, 80),
            Technique.KNEADING, Range.of(5, 80));

    private static final double[] LEVELS = {0.33, 0.40, 0.27};
    /** Nobody wears a glove that feels less of what is done. */
    private static final double LEAST_FELT_NEWTONS = 0.7;

    private static final Range NEWTONS = Range.of(1.5, 110);

    /** Somebody who means a level meets its band, and sometimes misses it by so much. */
    private static final Range MEANT = Range.of(-0.1, 1.1);

    /**
     * What both hands set out to do.
     *
     * @param habits how it is done
     * @param holds whether the kneading is one of held presses
     * @param alternates whether the right hand comes half a period after the left
     * @param beat seed of what both share
     */
    record Idea(
            Technique technique,
            Habits habits,
            boolean holds,
            boolean alternates,
            Region region,
            Level level,
            double meant,
            double seconds,
            long beat) {

        Idea lasting(double otherSeconds) {
            return new Idea(technique, habits, holds, alternates, region, level, meant, otherSeconds, beat);
        }
    }

    private final Individual person;
    private final Chance chance;

    Scenes(Individual person, Chance chance) {
        this.person = person;
        this.chance = chance;
    }

    Idea idea(Technique technique) {
        Level level = List.of(Level.LIGHT, Level.MODERATE, Level.FIRM).get(Pick.weighted(LEVELS, chance));
        Region region = Pick.one(List.of(Region.values()), chance);
        while (!SimulatorTargets.allowed(technique, region, level)) {
            region = Pick.one(List.of(Region.values()), chance);
        }
        Taste taste = person.taste();
        return new Idea(
                technique,
                person.ways(chance),
                technique == Technique.KNEADING && chance.happens(taste.pressing()),
                chance.happens(taste.alternating().get(technique)),
                region,
                level,
                MEANT.draw(chance),
                SECONDS.get(technique).drawLog(chance),
                chance.bits());
    }

    /** One hand's part in an idea; returns when it is over, seconds. What the glove cannot feel is not done. */
    double perform(Idea idea, HandTrack hand, double start) {
        List<Grip> grips = idea.holds() ? Taste.POINTS : Grip.of(idea.technique());
        return person.taste()
                .grip(grips, person.anatomy(), seeing(), chance)
                .map(laid -> bout(idea, laid, hand.hand(), start))
                .filter(bout -> bout.newtons() * bout.contact().within(seeing()) >= LEAST_FELT_NEWTONS)
                .map(bout -> hand.massage(idea.technique(), bout, play(idea, bout)))
                .orElse(start);
    }

    private SiteSet seeing() {
        return person.glove().seeing();
    }

    private Bout bout(Idea idea, Taste.Laid laid, Hand hand, double start) {
        return new Bout(
                laid.grip(),
                laid.contact(),
                idea.region(),
                newtons(idea, laid.grip()),
                start,
                idea.seconds(),
                idea.alternates() && hand == Hand.RIGHT ? 0.5 : 0,
                Chance.of(chance.bits(), "hand"),
                idea.beat());
    }

    private double newtons(Idea idea, Grip grip) {
        LevelBands bands = SimulatorTargets.bands(idea.region(), grip.surface(), idea.technique());
        ForceBand band = bands.band(idea.level()).orElseThrow();
        double meant = band.lowNewtons() + idea.meant() * (band.highNewtons() - band.lowNewtons());
        return NEWTONS.hold(meant * person.temper().strength());
    }

    private Play play(Idea idea, Bout bout) {
        Habits habits = idea.habits();
        Temper temper = person.temper();
        return switch (idea.technique()) {
            case PERCUSSION -> new Strikes(habits.strike(), temper, bout);
            case STROKING -> new Passes(habits.stroke(), temper, bout);
            case KNEADING ->
                idea.holds() ? new Presses(habits.press(), temper, bout) : new Squeezes(habits.squeeze(), temper, bout);
            case REST, UNSURE -> throw new IllegalArgumentException("no massage: " + idea.technique());
        };
    }

    /** One hand does something that is no massage; returns when it is over, seconds. */
    double other(OtherAct act, HandTrack hand, double start) {
        List<Touch> touches = new OtherActs(person.anatomy(), chance).touches(act, start);
        return hand.other(act.label(), Region.CALF, touches);
    }

    /** What a hand does between scenes. */
    List<Touch> idling(double start, double end) {
        return new OtherActs(person.anatomy(), chance).idling(start, end);
    }
}
