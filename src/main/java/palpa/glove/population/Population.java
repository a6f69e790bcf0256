package palpa.glove.population;

import java.util.ArrayList;
import java.util.List;
import palpa.glove.chance.Chance;
import palpa.model.UserProblem;
import palpa.session.learning.SimulatedPeople;

/** The simulated people of this program. Stateless; any thread. */
public final class Population implements SimulatedPeople {

    private static final Range TAKES = Range.of(2, 3.99);
    private static final Range TAKE_SECONDS = Range.of(80, 150);

    /** Fast gloves give many rows; they are recorded for less long. */
    private static final double FAST_HERTZ = 250;

    private static final double FAST_SHARE = 0.6;

    @Override
    public void draw(Draw draw, int people, long seed, Sink sink) throws UserProblem {
        for (int number = 0; number < people; number++) {
            sink.person(person(Individual.of(draw, seed, number)));
        }
    }

    @Override
    public String name(Draw draw, int number) {
        return Individual.name(draw, number);
    }

    private static Person person(Individual one) {
        Chance chance = one.chance("takes");
        double share = one.glove().glove().rateHertz() > FAST_HERTZ ? FAST_SHARE : 1;
        int count = (int) TAKES.draw(chance);
        List<Take> takes = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            takes.add(new Choreography(one, number, share * TAKE_SECONDS.draw(chance)).play());
        }
        return new Person(one.name(), one.expertise(), one.habit(), one.glove().glove(), List.copyOf(takes));
    }
}
