package palpa.coaching;

import palpa.model.Labelled;

/** The drawings a step can show; each is a scalable path of the screen's. */
public enum StepPicture implements Labelled {
    PERCUSSION,
    STROKING,
    KNEADING,
    THUMBS,
    FINGERS,
    PULL_TOES,
    TURN_OVER,
    SORE_SPOT,
    HIP_BEND,
    HAMSTRING_STRETCH,
    FOOT_BEND,
    TOE_BEND,
    BALL,
    ROLLER,
    ROLLER_STICK,
    REST
}
