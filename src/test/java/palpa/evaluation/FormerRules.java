package palpa.evaluation;

import java.util.List;
import palpa.model.Technique;
import palpa.recognition.ModelCard;
import palpa.recognition.Scorer;
import palpa.recognition.TechniqueModel;

/**
 * The rules recognition began with, as a model: two strikes are percussion, other touch is kneading or stroking by the sum of
 * the odds of grip and of motion. Only that they remembered what was done before is left out.
 */
final class FormerRules implements Scorer {

    private static final List<String> FEATURES =
            List.of("bout.strikes", "bout.regular", "press.lasts_s", "press.lifted_s", "odds.grip", "odds.motion");
    private static final List<Technique> CLASSES =
            List.of(Technique.REST, Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING);

    /** A contact younger than this may still be a strike. */
    private static final double PRESS_SECONDS = 0.16;

    private static final double LIFT_SECONDS = 0.3;
    private static final double CLEAR = 6;
    private static final double UNSURE_BELOW = 0.55;
    private static final double MEMORY_SECONDS = 0.3;

    static TechniqueModel model() {
        ModelCard card = new ModelCard("rules", "rules", List.of(), 0, 0, Double.NaN, Double.NaN, "");
        return new TechniqueModel(card, CLASSES, FEATURES, new FormerRules(), 1, UNSURE_BELOW, MEMORY_SECONDS);
    }

    @Override
    public void score(double[] features, double[] into) {
        boolean pressing = features[2] > PRESS_SECONDS && features[3] < LIFT_SECONDS;
        double odds = features[4] + features[5];
        into[0] = 0;
        into[1] = features[0] >= 2 && !pressing ? CLEAR * features[1] : -CLEAR;
        into[2] = pressing ? CLEAR - odds / 2 : -CLEAR;
        into[3] = pressing ? CLEAR + odds / 2 : -CLEAR;
    }
}
