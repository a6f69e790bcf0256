package palpa.glove.population;

/**
 * How somebody strikes. Immutable.
 *
 * @param pulse force over a strike's contact
 * @param pulseSeconds length of the contact
 * @param hertz strikes a second of each hand
 * @param residual force between strikes, as a part of their peak
 * @param accentEvery every so manieth strike is an accent, 0 for none
 * @param accent factor of an accent
 * @param swing how late every second strike is, as a part of the period
 * @param swell growth of the force over a bout, as a fraction, negative where it fades
 * @param rush growth of the pace over a bout, as a fraction
 * @param fingerLagSeconds how much later the fingers land
 */
record StrikeHabit(
        Pulse pulse,
        double pulseSeconds,
        double hertz,
        double residual,
        int accentEvery,
        double accent,
        double swing,
        double swell,
        double rush,
        double fingerLagSeconds) {}
