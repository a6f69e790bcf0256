package palpa.pipeline;

import java.util.List;
import palpa.model.Decision;
import palpa.model.Technique;
import palpa.recognition.Greatest;
import palpa.recognition.Memory;
import palpa.recognition.TechniqueModel;

/**
 * What a learnt model makes of the features, remembered over time: the technique believed most, unsure below the model's
 * threshold. One thread; allocates nothing.
 *
 * <p>Plain absence of touch needs no model: after 1.2 s (the slowest accepted pair of hands strikes 1.25 times a second
 * each) it is rest. A model that was never shown rest cannot tell a pause from it, and is believed for 5 s.
 */
final class ModelJudge implements TechniqueJudge {

    private static final double ABSENT_SECONDS = 1.2;
    private static final double ABSENT_WITHOUT_REST_SECONDS = 5;
    private static final double REST_CONFIDENCE = 0.98;
    private static final double STEP_SECONDS = Decision.INTERVAL_MICROS / 1e6;

    private final TechniqueModel model;
    private final int[] places;
    private final double[] values;
    private final double[] probabilities;
    private final Memory memory;
    private final double absentSeconds;
    private Technique technique = Technique.REST;
    private double confidence = REST_CONFIDENCE;

    /**
     * @param model what was learnt
     * @param names the features in the order they come in; one the model reads and that is not among them is unknown
     */
    ModelJudge(TechniqueModel model, List<String> names) {
        this.model = model;
        places = model.features().stream().mapToInt(names::indexOf).toArray();
        values = new double[places.length];
        probabilities = new double[model.classes().size()];
        memory = new Memory(model.classes(), model.memorySeconds());
        boolean knowsRest = model.classes().contains(Technique.REST);
        absentSeconds = knowsRest ? ABSENT_SECONDS : ABSENT_WITHOUT_REST_SECONDS;
    }

    @Override
    public void begin(long nowMicros) {
        memory.forget();
        rest();
    }

    @Override
    public boolean readsFeatures() {
        return true;
    }

    @Override
    public void judge(long nowMicros, double[] features, double untouchedSeconds) {
        if (untouchedSeconds > absentSeconds) {
            memory.pause(STEP_SECONDS);
            rest();
            return;
        }
        for (int i = 0; i < places.length; i++) {
            values[i] = places[i] < 0 ? Double.NaN : features[places[i]];
        }
        model.probabilities(values, probabilities);
        memory.update(probabilities, STEP_SECONDS);
        decide(memory.belief());
    }

    private void decide(double[] belief) {
        int top = Greatest.of(belief);
        confidence = belief[top];
        technique = confidence < model.unsureBelow()
                ? Technique.UNSURE
                : model.classes().get(top);
    }

    private void rest() {
        technique = Technique.REST;
        confidence = REST_CONFIDENCE;
    }

    @Override
    public Technique technique() {
        return technique;
    }

    @Override
    public double confidence() {
        return confidence;
    }
}
