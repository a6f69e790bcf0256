package palpa.pipeline;

import palpa.model.Technique;

/** Says nothing, for whom features or forces are enough: all is unsure. */
final class NoJudge implements TechniqueJudge {

    @Override
    public void begin(long nowMicros) {
        // Nothing was known before either.
    }

    @Override
    public void judge(long nowMicros, double[] features, double untouchedSeconds) {
        // Nothing is judged.
    }

    @Override
    public Technique technique() {
        return Technique.UNSURE;
    }

    @Override
    public double confidence() {
        return 0;
    }
}
