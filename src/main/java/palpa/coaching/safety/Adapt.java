package palpa.coaching.safety;

import palpa.model.Labelled;

/** What changes a practice: each has its rule in {@code safety.properties}. */
public enum Adapt implements Labelled {
    /** Severe ones below the knee. */
    VARICOSE_VEINS_BELOW_KNEE,
    /** Severe ones on the thigh. */
    VARICOSE_VEINS_THIGH,
    /** Or bruising easily. */
    BLOOD_THINNERS,
    OSTEOPOROSIS,
    /** With diabetes. */
    NUMB_FEET,
    /** Or a replaced one. */
    WEAK_KNEE,
    PREGNANCY,
    CANCER_OR_LYMPHOEDEMA,
    IMPLANTS,
    /** To oil or lotion. */
    ALLERGY,
    JUST_EXERCISED,
    JUST_EATEN;

    /** Whether it may be true of one leg only. */
    public boolean hasLeg() {
        return this == VARICOSE_VEINS_BELOW_KNEE || this == VARICOSE_VEINS_THIGH || this == WEAK_KNEE;
    }

    /** Whether it is over in an hour or so: it holds for one practice, not for the day. */
    public boolean isMomentary() {
        return this == JUST_EXERCISED || this == JUST_EATEN;
    }
}
