package palpa.pipeline.health;

import java.util.Arrays;

/**
 * How the readings of each two sensors went together over a spell: the moments a straight line and a parabola through one over the
 * other need. Readings are parts of their range. One thread; allocates nothing after it is made.
 */
final class Alikeness {

    private final int sensors;
    private final double[] first;
    private final double[] off;
    private final double[] least;
    private final double[] most;
    private final double[][] powers = new double[5][];
    private final double[][] products;
    private final double[][] squareProducts;
    private int samples;

    Alikeness(int sensors) {
        this.sensors = sensors;
        first = new double[sensors];
        off = new double[sensors];
        least = new double[sensors];
        most = new double[sensors];
        for (int power = 1; power < powers.length; power++) {
            powers[power] = new double[sensors];
        }
        products = new double[sensors][sensors];
        squareProducts = new double[sensors][sensors];
    }

    /** Forgets the spell. */
    void clear() {
        samples = 0;
        for (int power = 1; power < powers.length; power++) {
            Arrays.fill(powers[power], 0);
        }
        for (int sensor = 0; sensor < sensors; sensor++) {
            Arrays.fill(products[sensor], 0);
            Arrays.fill(squareProducts[sensor], 0);
        }
    }

    /** Takes in what each sensor reads now. */
    void add(Cell cell) {
        for (int sensor = 0; sensor < sensors; sensor++) {
            double reading = cell.reading(sensor);
            boolean begins = samples == 0;
            first[sensor] = begins ? reading : first[sensor];
            least[sensor] = begins ? reading : Math.min(least[sensor], reading);
            most[sensor] = begins ? reading : Math.max(most[sensor], reading);
            off[sensor] = reading - first[sensor];
            double power = 1;
            for (int exponent = 1; exponent < powers.length; exponent++) {
                power *= off[sensor];
                powers[exponent][sensor] += power;
            }
        }
        for (int one = 0; one < sensors; one++) {
            double square = off[one] * off[one];
            for (int other = 0; other < sensors; other++) {
                products[one][other] += off[one] * off[other];
                squareProducts[one][other] += square * off[other];
            }
        }
        samples++;
    }

    /** From its lowest to its highest reading. */
    double span(int sensor) {
        return most[sensor] - least[sensor];
    }

    /** Mean of a power of a sensor's distance from its first reading. */
    private double mean(int exponent, int sensor) {
        return powers[exponent][sensor] / samples;
    }

    /** Mean product of the two readings' distances from their means. */
    double covariance(int one, int other) {
        return products[one][other] / samples - mean(1, one) * mean(1, other);
    }

    /** How much {@code follower} moves where {@code leader} moves by one. */
    double slope(int leader, int follower) {
        return covariance(leader, follower) / covariance(leader, leader);
    }

    /** Standard deviation of what the straight line over {@code leader} says of {@code follower}. */
    double explained(int leader, int follower) {
        return Math.abs(slope(leader, follower)) * Math.sqrt(covariance(leader, leader));
    }

    /** Standard deviation of what it leaves. */
    double left(int leader, int follower) {
        double variance = covariance(follower, follower) - slope(leader, follower) * covariance(leader, follower);
        return Math.sqrt(Math.max(0, variance));
    }

    /**
     * How much the slope of the parabola through {@code follower} over {@code leader} would grow along the leader's whole range, as a
     * part of the straight line's: 0 where they go along one.
     */
    double bend(int leader, int follower) {
        double variance = covariance(leader, leader);
        double skew = mean(3, leader) - mean(1, leader) * mean(2, leader);
        double squares = mean(4, leader) - mean(2, leader) * mean(2, leader);
        double both = squareProducts[leader][follower] / samples - mean(2, leader) * mean(1, follower);
        double determinant = variance * squares - skew * skew;
        double curvature = (variance * both - skew * covariance(leader, follower)) / determinant;
        return 2 * curvature / slope(leader, follower);
    }
}
