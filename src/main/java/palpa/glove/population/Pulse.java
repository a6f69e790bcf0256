package palpa.glove.population;

/**
 * A strike's force over its contact: a hump, and perhaps a second one where the hand lands knuckle by knuckle or springs
 * back. Immutable.
 *
 * @param second height of the second hump, 0 for none
 * @param apart when the second begins, as a part of the contact, 0 to below 1
 */
record Pulse(Wave wave, double second, double apart) {

    /** Whether there is a second hump. */
    boolean isDouble() {
        return second > 0;
    }

    /** Force after {@code part} (0 to 1) of the contact, as a part of the greatest. */
    double at(double part) {
        if (!isDouble()) {
            return wave.at(part);
        }
        double first = wave.at(part / (1 - apart));
        return Math.max(first, second * wave.at((part - apart) / (1 - apart)));
    }
}
