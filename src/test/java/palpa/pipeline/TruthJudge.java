package palpa.pipeline;

import java.util.List;
import palpa.model.Technique;
import palpa.session.learning.SimulatedPeople.Span;

/**
 * Knows what the hand does, and says so as late as a recogniser would: what is counted wrong then is no fault of the
 * technique decided.
 */
final class TruthJudge implements TechniqueJudge {

    private static final double CONFIDENCE = 0.9;

    private final List<Span> spans;
    private final long delayMicros;
    private Technique technique = Technique.REST;
    private int next;

    /** @param spans of one hand, without gaps, by rising start */
    TruthJudge(List<Span> spans, long delayMicros) {
        this.spans = spans;
        this.delayMicros = delayMicros;
    }

    @Override
    public void begin(long nowMicros) {
        technique = Technique.REST;
    }

    @Override
    public void judge(long nowMicros, double[] features, double untouchedSeconds) {
        while (next < spans.size() && spans.get(next).startMicros() + delayMicros <= nowMicros) {
            technique = spans.get(next++).technique();
        }
    }

    @Override
    public Technique technique() {
        return technique;
    }

    @Override
    public double confidence() {
        return CONFIDENCE;
    }
}
