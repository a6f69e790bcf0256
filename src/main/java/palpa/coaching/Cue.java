package palpa.coaching;

import palpa.model.Labelled;
import palpa.model.Surface;
import palpa.model.Technique;

/** The one word a hand is told. */
public enum Cue implements Labelled {
    NONE,
    GOOD,
    SOFTER,
    FIRMER,
    SLOWER,
    FASTER,
    EVEN_HANDS,
    /** Stroking is asked for. */
    STROKE,
    /** Kneading is asked for. */
    KNEAD,
    /** Percussion is asked for. */
    CHOP,
    /** Each hand does what the other is asked for. */
    SWAP_HANDS,
    /** Both hands are asked for; told to the one that rests. */
    BOTH_HANDS,
    /** One hand is asked for; told to the other. */
    REST_HAND,
    /** Both hands at once. */
    TOGETHER,
    /** The hands in turn. */
    ALTERNATE,
    /** The hand lifts off between squeezes. */
    STAY_ON,
    FINGERS,
    THUMBS,
    PALM,
    PALM_HEEL,
    FIST,
    EDGE,
    WHOLE_HAND;

    /** What to do: told to a hand that does another massage. */
    static Cue toDo(Technique technique) {
        return switch (technique) {
            case STROKING -> STROKE;
            case KNEADING -> KNEAD;
            case PERCUSSION -> CHOP;
            case REST, UNSURE -> NONE;
        };
    }

    /** What to touch with. */
    static Cue toUse(Surface surface) {
        return switch (surface) {
            case FINGERS -> FINGERS;
            case THUMB -> THUMBS;
            case PALM -> PALM;
            case PALM_HEEL -> PALM_HEEL;
            case FIST -> FIST;
            case EDGE -> EDGE;
            case WHOLE_HAND -> WHOLE_HAND;
        };
    }
}
