package palpa.session.learning;

import palpa.model.Region;
import palpa.model.TargetTable;
import palpa.model.UserProblem;
import palpa.session.learning.SimulatedPeople.Draw;
import palpa.session.learning.SimulatedPeople.Person;
import palpa.session.learning.SimulatedPeople.Take;

/** Recordings of people who never lived. Stateless; drawn anew at every pass, so that few are in memory at a time. */
public final class SimulatedMaterial {

    private SimulatedMaterial() {}

    /**
     * Every recording of some people.
     *
     * @param targets whatever bands there are; features do not depend on them
     * @param count how many people
     */
    public static Material.Source of(SimulatedPeople people, Draw draw, int count, long seed, TargetTable targets) {
        return sink -> people.draw(draw, count, seed, person -> takes(person, targets, sink));
    }

    private static void takes(Person person, TargetTable targets, Material.Sink sink) throws UserProblem {
        for (Take take : person.takes()) {
            sink.take(new TableMaterial(take.recording(), person.name(), targets, Region.CALF));
        }
    }
}
