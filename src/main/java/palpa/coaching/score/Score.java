package palpa.coaching.score;

/**
 * How well a bout went, not only whether: points, each part linear (training defaults, after the scores of CPR trainers).
 * Immutable; any thread.
 *
 * <p>A part that the step does not ask for, or of which there was too little to judge it, is NaN; the others then make up
 * the whole.
 *
 * @param pressure 0 to 40, or NaN
 * @param rhythm 0 to 20, or NaN
 * @param technique 0 to 15, or NaN
 * @param evenness evenness of the hands and consistency, 0 to 10, or NaN
 * @param dose repetitions and time, 0 to 15, or NaN
 * @param cap the most that the bout may get, 100, or less after a breach of a ceiling
 * @param inBand part of the working time in the asked band, 0 to 1, NaN where no level is asked
 */
public record Score(
        double pressure, double rhythm, double technique, double evenness, double dose, double cap, double inBand) {

    /** The points of {@code part}, or NaN where it is not judged. */
    public double points(Part part) {
        return switch (part) {
            case PRESSURE -> pressure;
            case RHYTHM -> rhythm;
            case TECHNIQUE -> technique;
            case EVENNESS -> evenness;
            case DOSE -> dose;
        };
    }

    /** Whether {@code part} is judged. */
    public boolean judges(Part part) {
        return !Double.isNaN(points(part));
    }

    /**
     * The points of all judged parts together, in percent of what they could get: with all parts judged their sum. At most
     * the cap; 0 to 100, NaN where no part is judged.
     */
    public double total() {
        double got = 0;
        for (Part part : Part.values()) {
            got += judges(part) ? points(part) : 0;
        }
        return Math.min(cap, 100 * got / judgedOf());
    }

    /** The points that the judged parts could get together, up to 100. */
    public double judgedOf() {
        double most = 0;
        for (Part part : Part.values()) {
            most += judges(part) ? part.most() : 0;
        }
        return most;
    }
}
