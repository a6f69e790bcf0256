package palpa.pipeline;

import palpa.model.Technique;

/**
 * What a contact is taken for, without the flickers of what is decided: the first press decided counts at once, another
 * technique when it was decided for 0.8 s running. One thread; allocates nothing.
 */
final class SteadyTechnique {

    private static final long CHANGED_AFTER_MICROS = 800_000;

    private Technique technique = Technique.UNSURE;
    private Technique rival = Technique.UNSURE;
    private long rivalMicros;

    /** A contact began. */
    void begin() {
        technique = Technique.UNSURE;
        rival = Technique.UNSURE;
    }

    /** What is decided now; whether the contact is taken for something else than before. */
    boolean update(long nowMicros, Technique decided) {
        if (decided != rival) {
            rival = decided;
            rivalMicros = nowMicros;
        }
        boolean atOnce = !isPress(technique) && isPress(decided);
        if (decided == technique || !atOnce && nowMicros - rivalMicros < CHANGED_AFTER_MICROS) {
            return false;
        }
        technique = decided;
        return true;
    }

    /** Since when what is decided now has been decided without a break. */
    long sinceMicros() {
        return rivalMicros;
    }

    static boolean isPress(Technique technique) {
        return technique == Technique.STROKING || technique == Technique.KNEADING;
    }

    Technique technique() {
        return technique;
    }
}
