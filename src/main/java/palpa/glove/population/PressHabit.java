package palpa.glove.population;

/**
 * How somebody presses points. Immutable.
 *
 * @param seconds length of a press
 * @param gapSeconds how long the hand is off between presses
 * @param ramp shape of settling and releasing
 * @param rampSeconds how long they take
 * @param growth by how much the force grows over a press, as a fraction
 */
record PressHabit(double seconds, double gapSeconds, Flank ramp, double rampSeconds, double growth) {}
