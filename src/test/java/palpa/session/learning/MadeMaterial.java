package palpa.session.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import palpa.model.Decision;
import palpa.model.Hand;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.pipeline.HandListener;
import palpa.recognition.Greatest;
import palpa.recognition.TechniqueModel;

/**
 * A left hand that does one technique after another, each for some seconds, with two features that tell them apart a
 * little. Decides at once by the model it is given, without memory.
 */
record MadeMaterial(String person, List<Technique> done, double seconds, long seed) implements Material {

    static final List<String> FEATURES = List.of("made.tell_n", "made.noise");
    private static final int DECIDE_MICROS = 100_000;

    /** People who do percussion, stroking and kneading in turn. */
    static Source people(int count) {
        return sink -> {
            for (int person = 0; person < count; person++) {
                sink.take(new MadeMaterial(
                        "person " + person,
                        List.of(Technique.PERCUSSION, Technique.STROKING, Technique.KNEADING, Technique.STROKING),
                        8,
                        person));
            }
        };
    }

    @Override
    public Labels labels(Hand hand) {
        List<LabelRun> runs = new ArrayList<>();
        long length = Math.round(seconds * 1e6);
        for (int i = 0; i < done.size() && hand == Hand.LEFT; i++) {
            runs.add(new LabelRun(done.get(i), new TimeSpan(i * length, (i + 1) * length - 1)));
        }
        return new Labels(0, runs);
    }

    @Override
    public void play(TechniqueModel model, HandListener listener) {
        Random chance = new Random(seed);
        Labels labels = labels(Hand.LEFT);
        double[] features = new double[FEATURES.size()];
        double[] probabilities = new double[model.classes().size()];
        for (long time = 0; time < seconds * 1e6 * done.size(); time += DECIDE_MICROS) {
            Technique now = labels.runs().get(labels.runAt(time).orElseThrow()).technique();
            features[0] = 4 * now.ordinal() + chance.nextGaussian();
            features[1] = chance.nextGaussian();
            listener.onFeatures(Hand.LEFT, time, FEATURES, features);
            listener.onDecision(decided(model, features, probabilities, time));
        }
    }

    private static Decision decided(TechniqueModel model, double[] features, double[] probabilities, long time) {
        Technique technique = Technique.UNSURE;
        double confidence = 0;
        if (probabilities.length > 0) {
            model.probabilities(features, probabilities);
            int top = Greatest.of(probabilities);
            confidence = probabilities[top];
            technique = confidence < model.unsureBelow()
                    ? Technique.UNSURE
                    : model.classes().get(top);
        }
        return new Decision(Hand.LEFT, Region.CALF, technique, null, null, time, 1, Double.NaN, confidence);
    }
}
