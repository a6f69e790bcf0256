package palpa.coaching.safety;

import palpa.model.Labelled;

/** What stops a practice before it begins: a person with any of these is not massaged and sees a doctor. */
public enum Stop implements Labelled {
    /** One-sided pain of the calf, swelling, warmth or colour. */
    SUSPECTED_CLOT,
    PHLEBITIS,
    FEVER_OR_INFECTION,
    FRACTURE_SPRAIN_OR_TEAR,
    UNEXPLAINED_PAIN,
    RECENT_SURGERY,
    WOUND_OR_SKIN,
    ARTERIAL_DISEASE,
    UNSTABLE_HEART,
    RECENT_STROKE,
    HIGH_RISK_PREGNANCY
}
