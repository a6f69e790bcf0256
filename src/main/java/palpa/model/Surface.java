package palpa.model;

/** The part of the hand that touches the leg. An elbow is a surface too, but a glove cannot sense it. */
public enum Surface implements Labelled {
    FINGERS,
    THUMB,
    PALM,
    PALM_HEEL,
    FIST,
    EDGE,
    WHOLE_HAND
}
