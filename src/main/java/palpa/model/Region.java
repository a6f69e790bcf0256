package palpa.model;

/**
 * A part of the leg. A glove cannot sense it: it is given by the exercise step or picked by a person.
 *
 * <p>The order runs from foot to hip, as a session does.
 */
public enum Region implements Labelled {
    SOLE,
    HEEL,
    TOP_OF_FOOT,
    TOES,
    ANKLE,
    CALF,
    KNEE,
    INNER_THIGH,
    FRONT_THIGH,
    OUTER_THIGH,
    HAMSTRING,
    HIP
}
