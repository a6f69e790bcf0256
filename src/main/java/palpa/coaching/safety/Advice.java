package palpa.coaching.safety;

import java.util.Arrays;
import java.util.List;
import palpa.model.Labelled;

/** What people are told before, during and after a practice; its words stand at {@code safety.advice.<label>}. */
public enum Advice implements Labelled {
    STRETCH_FIRST(When.BEFORE),
    WAIT_AFTER_EATING(When.BEFORE),
    TELL_ALLERGIES(When.BEFORE),
    BE_RELAXED(When.BEFORE),
    LUBRICATE(When.BEFORE),
    START_LIGHT(When.DURING),
    ASK_FOR_COMFORT(When.DURING),
    STOP_AT_PAIN(When.DURING),
    DRINK_WATER(When.AFTER),
    REST(When.AFTER),
    SEE_A_DOCTOR(When.AFTER);

    /** When it is told. */
    public enum When {
        BEFORE,
        DURING,
        AFTER
    }

    private final When when;

    Advice(When when) {
        this.when = when;
    }

    /** What is told then, in the order it is told. */
    public static List<Advice> told(When when) {
        return Arrays.stream(values()).filter(advice -> advice.when == when).toList();
    }
}
