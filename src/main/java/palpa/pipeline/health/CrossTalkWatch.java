package palpa.pipeline.health;

import java.util.Arrays;

/**
 * Finds a sensor that another one leaks into: all it shows, time after time, is the same part of what the other one shows.
 *
 * <p>A leak between two wires adds a fixed part of one sensor's counts to the other's, so that an untouched one follows along a
 * straight line to within its noise. Two sites that are touched together do not: each has a grip, a tremor, a creep and a
 * curve of its own, and the curve of the one that bears more bends first. Judged three seconds at a time; told when five of
 * them showed the same part, and none between them anything else. A site that is touched all the time hides what leaks
 * into it: touching the sites one by one tells. One thread; allocates nothing.
 */
final class CrossTalkWatch {

    private static final int NONE = -1;
    private static final int SPELL_CELLS = 30;
    private static final int LOOKS_A_SECOND = 200;
    private static final long LOOK_MICROS = 1_000_000 / LOOKS_A_SECOND;

    /** The one that leaks moved over so much of its range at least, and the other one over so much: less is noise. */
    private static final double LEAST_SPAN = 0.12;

    private static final double LEAST_MOVE = 0.02;

    /** A smaller part harms nobody; a larger one may as well be one load on two sites. */
    private static final double LEAST_PART = 0.04;

    private static final double MOST_PART = 0.33;

    /** How many times larger the leak must be than what is left beside it, as standard deviations. */
    private static final double CLEAR = 10;

    /** The same leak, as a part of it. */
    private static final double SAME = 0.06;

    private static final int CERTAIN_SPELLS = 5;

    /** How much is known of the line's bend grows with the square of the span: so much is asked for, as spans squared. */
    private static final double LEAST_KNOWN = 0.2;

    /** A straight line, judged from all spells; two sites that share a load bend by 1 to 2 (decision 15). */
    private static final double MOST_BEND = 0.5;

    /** The same of one spell, times its span squared: two sites that share a load bend now up, now down. */
    private static final double MOST_BEND_KNOWN = 0.1;

    private final int sensors;
    private final boolean[] dead;
    private final Alikeness spell;
    private final int[] source;
    private final double[] part;
    private final int[] spells;
    private final double[] known;
    private final double[] bend;
    private long nextMicros;
    private int cells;
    private int found = NONE;

    CrossTalkWatch(int sensors) {
        this.sensors = sensors;
        dead = new boolean[sensors];
        spell = new Alikeness(sensors);
        source = new int[sensors];
        part = new double[sensors];
        spells = new int[sensors];
        known = new double[sensors];
        bend = new double[sensors];
        Arrays.fill(source, NONE);
    }

    /** A sensor that is known to be broken is no longer looked at. */
    void leaveOut(int sensor) {
        dead[sensor] = true;
    }

    /** Takes in what each sensor reads now; of a fast glove no more than {@value #LOOKS_A_SECOND} readings a second. */
    void sample(Cell cell, long timeMicros) {
        if (timeMicros >= nextMicros || timeMicros < nextMicros - LOOK_MICROS) {
            spell.add(cell);
            nextMicros = timeMicros + LOOK_MICROS;
        }
    }

    /** A cell is over; answers whether something was found. */
    boolean cell() {
        cells++;
        if (cells < SPELL_CELLS) {
            return false;
        }
        found = NONE;
        for (int sensor = 0; sensor < sensors; sensor++) {
            if (!dead[sensor] && spell.span(sensor) >= LEAST_MOVE && follows(sensor)) {
                found = sensor;
            }
        }
        cells = 0;
        spell.clear();
        return found != NONE;
    }

    /** The sensor that shows what it should not. */
    int sensor() {
        return found;
    }

    /** The one that leaks into it. */
    int other() {
        return source[found];
    }

    /** How much of the other's counts it shows. */
    double part() {
        return part[found];
    }

    /** Takes in a spell in which the sensor moved; answers whether it is now certain that another one leaks into it. */
    private boolean follows(int sensor) {
        int nearest = NONE;
        for (int other = 0; other < sensors; other++) {
            boolean nearer = nearest == NONE || spell.left(other, sensor) < spell.left(nearest, sensor);
            if (other != sensor && !dead[other] && nearer && isLeak(other, sensor)) {
                nearest = other;
            }
        }
        if (nearest == NONE || !isSame(sensor, nearest)) {
            beginAnew(sensor, nearest);
        }
        return nearest != NONE && isCertain(sensor, nearest);
    }

    private boolean isLeak(int other, int sensor) {
        double slope = spell.slope(other, sensor);
        return spell.span(other) >= LEAST_SPAN
                && slope >= LEAST_PART
                && slope <= MOST_PART
                && spell.explained(other, sensor) >= CLEAR * spell.left(other, sensor)
                && Math.abs(spell.bend(other, sensor)) * known(other) <= MOST_BEND_KNOWN;
    }

    /** How well the spell tells a bend. */
    private double known(int other) {
        return spell.span(other) * spell.span(other);
    }

    private boolean isSame(int sensor, int other) {
        return source[sensor] == other && Math.abs(spell.slope(other, sensor) - part[sensor]) <= SAME * part[sensor];
    }

    private void beginAnew(int sensor, int other) {
        source[sensor] = other;
        spells[sensor] = 0;
        known[sensor] = 0;
    }

    private boolean isCertain(int sensor, int other) {
        double weight = known(other);
        spells[sensor]++;
        known[sensor] += weight;
        part[sensor] = towards(part[sensor], spell.slope(other, sensor), 1.0 / spells[sensor]);
        bend[sensor] = towards(bend[sensor], spell.bend(other, sensor), weight / known[sensor]);
        return spells[sensor] >= CERTAIN_SPELLS && known[sensor] >= LEAST_KNOWN && Math.abs(bend[sensor]) <= MOST_BEND;
    }

    /** A running mean; with a weight of 1 it begins. */
    private static double towards(double mean, double value, double weight) {
        return weight < 1 ? mean + weight * (value - mean) : value;
    }
}
