package palpa.coaching.score;

/**
 * How well a bout went, not only whether: points, each part linear (training defaults, after the scores of CPR trainers).
 * Immutable.
 *
 * @param pressure 0 to 40
 * @param rhythm 0 to 20
 * @param technique 0 to 15
 * @param evenness evenness of the hands and consistency, 0 to 10
 * @param dose repetitions, time, route, 0 to 15
 * @param cap the most that the bout may get, 100, or less after a breach of a ceiling
 * @param inBand part of the working time in the asked band, 0 to 1
 */
public record Score(
        double pressure, double rhythm, double technique, double evenness, double dose, double cap, double inBand) {

    /** All points together, 0 to 100. */
    public double total() {
        return Math.min(cap, pressure + rhythm + technique + evenness + dose);
    }
}
