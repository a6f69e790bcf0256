package palpa.pipeline;

import palpa.model.Technique;

/** What a hand is doing, and how sure that is. One thread; allocates nothing a sample. */
interface TechniqueJudge {

    /** A stretch without holes begins: nothing is known. */
    void begin(long nowMicros);

    /**
     * Judges anew, every 100 ms.
     *
     * @param features the features of the hand, NaN where unknown, none where it reads none; read during the call
     * @param untouchedSeconds how long the hand has not touched, seconds, 0 while it does
     */
    void judge(long nowMicros, double[] features, double untouchedSeconds);

    /** Whether it looks at features; always the same. */
    default boolean readsFeatures() {
        return false;
    }

    /** What is being done. */
    Technique technique();

    /** How sure it is, 0 to 1; of the likeliest technique where that is not sure enough to be named. */
    double confidence();
}
