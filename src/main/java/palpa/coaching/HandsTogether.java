package palpa.coaching;

import palpa.model.Labelled;

/**
 * How the two hands go together over the last strokes. Immutable.
 *
 * @param relation together, alternating, or not known
 * @param phaseDegrees right hand's stroke within the left's cycle, 0 to 360, NaN until known
 * @param rateHertz strokes a second of both hands together, NaN until known
 * @param evenness the weaker hand's level force over the stronger's, 0 to 1, NaN until known
 */
public record HandsTogether(Relation relation, double phaseDegrees, double rateHertz, double evenness) {

    /** Whether the hands move at once or in turn. */
    public enum Relation implements Labelled {
        UNKNOWN,
        ONE_HAND,
        TOGETHER,
        ALTERNATING,
        UNEVEN
    }

    public static final HandsTogether UNKNOWN = new HandsTogether(Relation.UNKNOWN, Double.NaN, Double.NaN, Double.NaN);
}
