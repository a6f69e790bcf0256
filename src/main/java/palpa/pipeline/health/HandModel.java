package palpa.pipeline.health;

import java.util.Arrays;

/**
 * Which ways of sharing out its force a hand was seen to have: the inverse {@code P} of the second moments of the shares over some
 * blocks, and of what a sensor may stray by itself. How badly shares fit is their energy {@code x' P x}. Sensors that always rise
 * and fall together tell on each other, however much they do so: a load that travels from the fingers to the palm costs no
 * energy, one sensor that parts from its like costs much.
 *
 * <p>A sensor that shows {@code 1 + d} times what it should is put right by a factor {@code g = 1 / (1 + d)}. The energy is a parabola in
 * {@code g}, so that the best factor and the energy it saves are known at once; what is saved where two exchange what they show is
 * as soon reckoned. Shares are taken as parts of their mean. One thread; allocates nothing after it is made.
 */
final class HandModel {

    /** What a sensor may stray by itself, as a part of its share: its creep and hysteresis. */
    private static final double OWN_STRAY = 0.03;

    /** What a zero may stray, newtons. */
    private static final double ZERO_STRAY_NEWTONS = 0.02;

    /** A smaller share counts as this much. */
    private static final double LEAST_SCALE = 0.03;

    private final int sensors;
    private final double[] scale;
    private final double[][] moments;
    private final double[][] precision;
    private final double[] usualPulls;
    private final double[] pulls;
    private final double[] squares;
    private final double[] x;
    private final double[] forces;
    private double newtons;
    private double usualEnergy;
    private double energy;

    HandModel(int sensors) {
        this.sensors = sensors;
        scale = new double[sensors];
        moments = new double[sensors][sensors];
        precision = new double[sensors][sensors];
        usualPulls = new double[sensors];
        pulls = new double[sensors];
        squares = new double[sensors];
        x = new double[sensors];
        forces = new double[sensors];
    }

    /** Learns from the blocks that ended {@code from} blocks ago and earlier, up to {@code to}, and forgets what it knew. */
    void learn(ForceBlocks blocks, int from, int to) {
        measure(blocks, from, to);
        for (int ago = from; ago < to; ago++) {
            scaled(blocks.shares(ago));
            for (int i = 0; i < sensors; i++) {
                for (int j = 0; j <= i; j++) {
                    moments[i][j] += x[i] * x[j] / (to - from);
                }
            }
        }
        for (int i = 0; i < sensors; i++) {
            for (int j = 0; j <= i; j++) {
                moments[j][i] = moments[i][j];
                precision[i][j] = moments[i][j];
                precision[j][i] = moments[i][j];
            }
            precision[i][i] += stray(i);
        }
        invert(precision);
        findUsual();
    }

    /** Takes the means of what is learnt from, and begins anew. */
    private void measure(ForceBlocks blocks, int from, int to) {
        newtons = 0;
        Arrays.fill(scale, 0);
        for (int ago = from; ago < to; ago++) {
            newtons += blocks.newtons(ago) / (to - from);
            for (int i = 0; i < sensors; i++) {
                scale[i] += blocks.shares(ago)[i] / (to - from);
            }
        }
        for (int i = 0; i < sensors; i++) {
            scale[i] = Math.max(LEAST_SCALE, scale[i]);
            Arrays.fill(moments[i], 0);
        }
    }

    private double stray(int sensor) {
        double zero = ZERO_STRAY_NEWTONS / (newtons * scale[sensor]);
        return OWN_STRAY * OWN_STRAY + zero * zero;
    }

    /** The mean energy of what was learnt from, and each sensor's part of it, follow from the moments. */
    private void findUsual() {
        usualEnergy = 0;
        for (int i = 0; i < sensors; i++) {
            usualPulls[i] = 0;
            for (int j = 0; j < sensors; j++) {
                usualPulls[i] += precision[i][j] * moments[i][j];
            }
            usualEnergy += usualPulls[i];
        }
    }

    private void scaled(double[] shares) {
        for (int i = 0; i < sensors; i++) {
            x[i] = shares[i] / scale[i];
        }
    }

    /** Gauss and Jordan, in place; the matrix is positive definite. */
    private static void invert(double[][] matrix) {
        for (int k = 0; k < matrix.length; k++) {
            double pivot = 1 / matrix[k][k];
            matrix[k][k] = 1;
            scale(matrix[k], pivot);
            for (int i = 0; i < matrix.length; i++) {
                if (i != k) {
                    double factor = matrix[i][k];
                    matrix[i][k] = 0;
                    subtract(matrix[i], matrix[k], factor);
                }
            }
        }
    }

    private static void scale(double[] row, double factor) {
        for (int j = 0; j < row.length; j++) {
            row[j] *= factor;
        }
    }

    private static void subtract(double[] from, double[] row, double factor) {
        for (int j = 0; j < row.length; j++) {
            from[j] -= factor * row[j];
        }
    }

    /** Finds what pulls at each sensor in a block of these shares: {@code P x}. */
    void pull(double[] shares) {
        scaled(shares);
        for (int i = 0; i < sensors; i++) {
            double force = 0;
            for (int j = 0; j < sensors; j++) {
                force += precision[i][j] * x[j];
            }
            forces[i] = force;
        }
    }

    /** What energy is saved in the block of these shares, which was last pulled at, where two sensors exchange what they show. */
    double savedByExchange(double[] shares, int one, int other) {
        double stepOfOne = shares[other] / scale[one] - x[one];
        double stepOfOther = shares[one] / scale[other] - x[other];
        double slope = 2 * (stepOfOne * forces[one] + stepOfOther * forces[other]);
        double bend = precision[one][one] * stepOfOne * stepOfOne
                + 2 * precision[one][other] * stepOfOne * stepOfOther
                + precision[other][other] * stepOfOther * stepOfOther;
        return -slope - bend;
    }

    /** Judges the newest blocks by what was learnt. */
    void judge(ForceBlocks blocks, int count) {
        energy = 0;
        Arrays.fill(squares, 0);
        for (int i = 0; i < sensors; i++) {
            pulls[i] = -usualPulls[i];
        }
        for (int ago = 0; ago < count; ago++) {
            pull(blocks.shares(ago));
            for (int i = 0; i < sensors; i++) {
                double part = x[i] * forces[i] / count;
                pulls[i] += part;
                squares[i] += x[i] * x[i] / count;
                energy += part;
            }
        }
    }

    /** Mean energy of the blocks that were judged. */
    double energy() {
        return energy;
    }

    /** Mean energy of the blocks that were learnt from. */
    double usualEnergy() {
        return usualEnergy;
    }

    /** What energy is saved where this sensor is put right. */
    double saved(int sensor) {
        double stiffness = precision[sensor][sensor] * squares[sensor];
        return stiffness > 0 ? pulls[sensor] * pulls[sensor] / stiffness : 0;
    }

    /** How much more than it should the sensor then showed, as a logarithm; infinite where no factor puts it right. */
    double drift(int sensor) {
        double factor = 1 - pulls[sensor] / (precision[sensor][sensor] * squares[sensor]);
        return factor > 0 ? -Math.log(factor) : Double.POSITIVE_INFINITY;
    }

    /** The sensor's mean share in what was learnt, and {@value #LEAST_SCALE} at least. */
    double share(int sensor) {
        return scale[sensor];
    }
}
