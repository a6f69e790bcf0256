package palpa.coaching;

import java.util.List;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.Technique;

/**
 * One step of a program. Immutable.
 *
 * @param activity massage, or an exercise that no glove measures and that names neither technique nor level
 * @param region the region it begins on
 * @param technique what is asked, or empty in free practice
 * @param level how hard, or empty where any level is right
 * @param repetitions strokes asked for by both hands together, 0 where it is not counted
 * @param seconds active seconds asked for (of an exercise: the clock's), 0 where it is not timed
 * @param manner leg, surfaces, hands and beat
 * @param route the regions it goes over in this order, beginning on {@code region}; empty where it stays there; see
 *     {@link #followsRoute}
 * @param instruction one short sentence for the trainee, may be empty
 * @param picture the drawing that goes with it
 */
public record Step(
        Activity activity,
        Region region,
        Optional<Technique> technique,
        Optional<Level> level,
        int repetitions,
        int seconds,
        Manner manner,
        List<Region> route,
        String instruction,
        Optional<StepPicture> picture) {

    public Step {
        route = List.copyOf(route);
        if (activity == Activity.EXERCISE && (technique.isPresent() || level.isPresent() || repetitions > 0)) {
            throw new IllegalArgumentException("an exercise asks for no technique, level or repetitions");
        }
        if (!route.isEmpty() && (route.size() < 2 || route.get(0) != region)) {
            throw new IllegalArgumentException(
                    "a route begins on the step's region and goes on to another: " + region + ", " + route);
        }
        if (repetitions < 0 || seconds < 0) {
            throw new IllegalArgumentException("dose of " + repetitions + " strokes, " + seconds + " s");
        }
    }

    /** Massage that stays on its region, done as one likes. */
    public Step(
            Region region,
            Optional<Technique> technique,
            Optional<Level> level,
            int repetitions,
            int seconds,
            String instruction) {
        this(
                Activity.MASSAGE,
                region,
                technique,
                level,
                repetitions,
                seconds,
                Manner.ANY,
                List.of(),
                instruction,
                Optional.empty());
    }

    /** Whether {@code what} is what it asks for; where it names no technique, every massage technique is. */
    public boolean asksFor(Technique what) {
        return activity == Activity.MASSAGE && what.isMassage() && technique.orElse(what) == what;
    }

    /** Whether {@code what} done by {@code hand} is what it asks for: of one hand alone the other one's work is not. */
    public boolean asksFor(Hand hand, Technique what) {
        return manner.hands().uses(hand) && asksFor(what);
    }

    /**
     * Whether the region in force follows its route as the dose is done, an equal share of the dose for every place. Not in
     * stroking: there each pass goes over the whole route, no glove feels how far it has come, and the region in force stays
     * the one it begins on, by whose targets the whole pass is judged. Nor without a dose, of which there is no share.
     */
    public boolean followsRoute() {
        return !route.isEmpty() && hasDose() && technique.orElse(Technique.REST) != Technique.STROKING;
    }

    /** The same with one level less asked for; light stays light. */
    public Step gentler() {
        Optional<Level> less = level.map(asked -> asked == Level.FIRM ? Level.MODERATE : Level.LIGHT);
        return new Step(activity, region, technique, less, repetitions, seconds, manner, route, instruction, picture);
    }

    /** Whether it asks for anything a glove can judge: a technique or a level; else it is free practice or an exercise. */
    public boolean isJudged() {
        return technique.isPresent() || level.isPresent();
    }

    /** Whether it says when it is done: by strokes, by time or by both. */
    public boolean hasDose() {
        return repetitions > 0 || seconds > 0;
    }
}
