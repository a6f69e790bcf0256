package palpa.session.calibrating;

import palpa.model.Labelled;

/** Why a load was not taken. */
public enum Fault implements Labelled {
    /** The value went on growing or sinking under the same load. */
    CREPT,
    /** It fell of a sudden while it was held. */
    SLIPPED,
    /** It was let go of before a second was over. */
    TOO_FAST,
    /** It was held long enough, but never steady. */
    NOT_STEADY,
    /** On the way up it presses less than the load before. */
    LIGHTER,
    /** On the way down it presses more than the load before. */
    HEAVIER,
    /** The scale says another load than the one asked for. */
    OTHER_LOAD,
    /** Another site is pressed. */
    ELSEWHERE,
    /** Without load something moves or presses. */
    NOT_RELAXED
}
