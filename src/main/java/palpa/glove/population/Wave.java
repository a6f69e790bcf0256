package palpa.glove.population;

/**
 * One hump of force, from 0 up to 1 and down again. Immutable.
 *
 * <p>Its family is the flank; rising, hold and power bend it: a rising of 0.2 is quick up and slow down, a hold of 0.4
 * flattens the top, a power above 1 makes it peaked.
 *
 * @param rising part of the way outside the hold that is on the way up, 0 to 1 exclusive
 * @param hold part of the whole on which it stays at the top, 0 to below 1
 * @param power what the flank is raised to, above 0
 */
record Wave(Flank flank, double rising, double hold, double power) {

    Wave {
        if (!(rising > 0 && rising < 1 && hold >= 0 && hold < 1 && power > 0)) {
            throw new IllegalArgumentException("wave rising " + rising + ", hold " + hold + ", power " + power);
        }
    }

    /** The height after {@code part} of the hump; 0 outside of 0 to 1. */
    double at(double part) {
        if (part <= 0 || part >= 1) {
            return 0;
        }
        double up = rising * (1 - hold);
        double along = part < up ? part / up : part < up + hold ? 1 : (1 - part) / (1 - up - hold);
        double height = flank.at(along);
        return power == 1 ? height : Math.pow(height, power);
    }
}
