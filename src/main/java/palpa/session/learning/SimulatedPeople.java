package palpa.session.learning;

import java.util.List;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.SiteSet;
import palpa.model.Surface;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.ForceTables;

/**
 * People with gloves who never lived: what a recogniser is trained and judged on where there are no recordings. Any
 * thread; deterministic.
 */
public interface SimulatedPeople {

    /**
     * Draws people and hands them over one after another, so that only one is in memory at a time.
     *
     * <p>A person follows from the draw, the seed and the person's number alone: the seventh is the same whether ten are
     * drawn or a hundred.
     *
     * @param draw which population
     * @param people how many, 0 or more
     * @param seed everything random comes from here
     * @param sink takes the people; what it throws ends the draw
     */
    void draw(Draw draw, int people, long seed, Sink sink) throws UserProblem;

    /** The name of a person, without drawing anybody. */
    String name(Draw draw, int number);

    /** A population. The two have other habits, gloves and waveforms, so that what is learnt from one is tested on others. */
    enum Draw implements Labelled {
        TRAINING,
        TEST
    }

    /** How well somebody massages; a continuum cut in three. */
    enum Expertise implements Labelled {
        EXPERT,
        INTERMEDIATE,
        NOVICE
    }

    /** Takes people. */
    @FunctionalInterface
    interface Sink {
        void person(Person person) throws UserProblem;
    }

    /**
     * One person.
     *
     * @param name unlike every other of the same draw, e.g. {@code s-0007}
     * @param habit what is particular about the person's hands, for people to read: short words in English
     * @param glove the gloves worn
     * @param takes what was recorded, in its order
     */
    record Person(String name, Expertise expertise, String habit, Glove glove, List<Take> takes) {}

    /**
     * A pair of gloves.
     *
     * @param kind one word for its layout, e.g. {@code fingertips}
     * @param sites the sites it has, dead channels among them; none where it gives a total only
     * @param dead the sites whose channel is stuck or open
     * @param rateHertz nominal rate, hertz
     */
    record Glove(String kind, SiteSet sites, SiteSet dead, double rateHertz) {}

    /**
     * One recording with the truth beside it.
     *
     * @param recording rows as the gloves gave them, every row labelled: {@link Technique#UNSURE} is touch that is no
     *     massage. Its person is the person's name
     * @param strokes every stroke of both hands, by rising start
     * @param spans all that both hands did, without gaps, by rising start; the rows' labels follow from them
     */
    record Take(ForceTables.Recording recording, List<Stroke> strokes, List<Span> spans) {}

    /**
     * A strike, a pass or a squeeze as the hand really made it, before any sensor.
     *
     * @param level what it comes to by the simulator's own bands
     * @param levelNewtons the force its level is judged on: a strike's peak, the mean of a pass's plateau, a squeeze's
     *     90th percentile
     */
    record Stroke(
            Hand hand,
            Technique technique,
            Surface surface,
            Region region,
            Level level,
            long startMicros,
            long endMicros,
            double levelNewtons) {}

    /**
     * A stretch in which a hand did one thing.
     *
     * @param act one word for what it was, e.g. {@code stroking}, {@code rest}, {@code clapping}
     * @param surface what touched in massage
     */
    record Span(
            Hand hand,
            Technique technique,
            String act,
            Optional<Surface> surface,
            Region region,
            long startMicros,
            long endMicros) {}
}
