package palpa.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import palpa.model.SiteSet;
import palpa.model.TargetTable;
import palpa.model.UserProblem;
import palpa.recognition.TechniqueModel;
import palpa.session.learning.SimulatedPeople;
import palpa.session.learning.SimulatedPeople.Draw;
import palpa.session.learning.SimulatedPeople.Expertise;
import palpa.session.learning.SimulatedPeople.Person;
import palpa.session.learning.SimulatedPeople.Take;

/** Judges models on people none of them was trained on: as they come, and with what their gloves lack. One thread. */
final class Evaluation {

    /** The seed of the people judged; no model was trained or tuned on them. */
    static final long SEED = 20_261_122;

    private final TargetTable targets;
    private final Map<String, TechniqueModel> models;
    private final Map<String, Outcome> byModel = new LinkedHashMap<>();
    private final Map<Expertise, Outcome> byExpertise = new EnumMap<>(Expertise.class);
    private final Map<Expertise, Outcome> byExpertiseOnWholeGloves = new EnumMap<>(Expertise.class);
    private final Map<Condition, Outcome> byCondition = new EnumMap<>(Condition.class);
    private int people;

    /** @param models by their names; the first is looked at closely, the others are what it is compared with */
    Evaluation(TargetTable targets, Map<String, TechniqueModel> models) {
        this.targets = targets;
        this.models = models;
        models.keySet().forEach(name -> byModel.put(name, new Outcome()));
    }

    /** Judges {@code count} people of the test draw. */
    Evaluation judge(SimulatedPeople source, int count) throws UserProblem {
        source.draw(Draw.TEST, count, SEED, this::judge);
        return this;
    }

    private void judge(Person person) {
        people++;
        models.forEach((name, model) -> {
            Outcome outcome = judge(model, person, Condition.FULL);
            byModel.get(name).add(outcome);
            if (name.equals(first())) {
                lookClosely(model, person, outcome);
            }
        });
    }

    private void lookClosely(TechniqueModel model, Person person, Outcome full) {
        byExpertise.computeIfAbsent(person.expertise(), unused -> new Outcome()).add(full);
        if (person.glove().sites().equals(SiteSet.ALL) && person.glove().dead().isEmpty()) {
            byExpertiseOnWholeGloves
                    .computeIfAbsent(person.expertise(), unused -> new Outcome())
                    .add(full);
            for (Condition condition : Condition.values()) {
                Outcome outcome = condition == Condition.FULL ? full : judge(model, person, condition);
                byCondition.computeIfAbsent(condition, unused -> new Outcome()).add(outcome);
            }
        }
    }

    private Outcome judge(TechniqueModel model, Person person, Condition condition) {
        Judging judging = new Judging(targets, model);
        Outcome outcome = new Outcome();
        for (Take take : person.takes()) {
            outcome.add(judging.judge(
                    take, condition.of(take.recording(), person.name().hashCode())));
        }
        return outcome;
    }

    private String first() {
        return models.keySet().iterator().next();
    }

    int people() {
        return people;
    }

    /** All people, model by model. */
    Map<String, Outcome> byModel() {
        return byModel;
    }

    /** All people, by the first model. */
    Outcome all() {
        return byModel.get(first());
    }

    /** By the first model, gloves as they come. */
    Map<Expertise, Outcome> byExpertise() {
        return byExpertise;
    }

    /** By the first model, people whose gloves have all sites and no dead channel. */
    Map<Expertise, Outcome> byExpertiseOnWholeGloves() {
        return byExpertiseOnWholeGloves;
    }

    /** By the first model, the same people with whole gloves, deprived in every way. */
    Map<Condition, Outcome> byCondition() {
        return byCondition;
    }

    /** Outcomes of all added up. */
    static Outcome sum(Iterable<Outcome> outcomes) {
        Outcome sum = new Outcome();
        outcomes.forEach(sum::add);
        return sum;
    }
}
