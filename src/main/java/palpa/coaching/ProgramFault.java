package palpa.coaching;

import palpa.model.Labelled;
import palpa.model.Region;

/**
 * Something a program asks for that it should not. Immutable.
 *
 * @param step number of the step, from 0
 * @param kind what it is
 * @param region where on the leg
 * @param least the slowest beat accepted there, a minute; NaN where it is not about a beat
 * @param most the fastest one
 */
public record ProgramFault(int step, Kind kind, Region region, double least, double most) {

    /** What can be wrong with a step whose values are each well-formed. */
    public enum Kind implements Labelled {
        /** Firm on the knee; never. */
        FIRM_KNEE(true, "level"),
        /** Percussion on the knee; never. */
        STRUCK_KNEE(true, "technique"),
        /** Percussion on a region for which the targets know none. */
        STRUCK_ELSEWHERE(false, "technique"),
        /** A level for which the targets of the region have no band. */
        LEVEL_WITHOUT_BAND(false, "level"),
        /** A beat at which the hand would be told to go slower or faster. */
        BEAT(false, "beats_per_minute");

        private final boolean refused;
        private final String field;

        Kind(boolean refused, String field) {
            this.refused = refused;
            this.field = field;
        }

        /** Whether a program that asks for this is not taken at all. */
        public boolean isRefused() {
            return refused;
        }

        /** The field of a program file that asks for it. */
        public String field() {
            return field;
        }
    }
}
