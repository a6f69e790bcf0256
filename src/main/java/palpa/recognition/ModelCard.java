package palpa.recognition;

import java.util.List;

/**
 * What a model says of itself. Immutable.
 *
 * @param name what people call it
 * @param kind the kind of learner, e.g. {@code boosted trees}
 * @param learntFrom what it was trained on, one sentence a source
 * @param people how many people the examples came from
 * @param examples how many examples
 * @param balancedAccuracy mean recall over the classes on people left out, 0 to 1, NaN where it was never judged
 * @param macroF1 mean F1 over the classes on people left out, 0 to 1, NaN where it was never judged
 * @param judgedOn what the two figures were measured on, empty where it was never judged
 */
public record ModelCard(
        String name,
        String kind,
        List<String> learntFrom,
        int people,
        int examples,
        double balancedAccuracy,
        double macroF1,
        String judgedOn) {

    public ModelCard {
        learntFrom = List.copyOf(learntFrom);
    }
}
