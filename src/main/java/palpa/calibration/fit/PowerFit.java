package palpa.calibration.fit;

import java.util.Optional;
import org.apache.commons.math3.exception.ConvergenceException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.exception.TooManyIterationsException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer.Optimum;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;
import palpa.calibration.FrontEnd;
import palpa.calibration.PowerLawCurve;

/**
 * Fits {@code F = k v^b} with {@code v = (c - c0) / (pole - c)}: a conductance that is a power of the force, behind a
 * divider. A resistor in series with the sensor or beside it only shifts the pole and the zero, so that the form stays
 * (both are Moebius maps). Levenberg-Marquardt over {@code ln k}, {@code b}, {@code ln(pole - greatest c)}; {@code c0} is
 * what an unloaded sensor shows. One fit, one thread.
 */
final class PowerFit {

    private static final int MOST_EVALUATIONS = 200;
    private static final double[] POLE_DISTANCES = {0.1, 1, 30};
    private static final double LEAST_EXPONENT = 0.3;
    private static final double GREATEST_EXPONENT = 2;
    private static final double OHMS = 1000;
    private static final double ALL_NEWTONS = 1e6;

    private final Points points;
    private final double zero;
    private final double top;
    private final double span;

    private PowerFit(Points points, double zero) {
        this.points = points;
        this.zero = zero;
        top = points.upwards()[points.size() - 1];
        span = top - zero;
    }

    /** The best law through {@code points}; empty where none can be found. */
    static Optional<PowerLawCurve> fit(Points points, double zeroUpwards) {
        PowerFit fit = new PowerFit(points, zeroUpwards);
        return fit.span > 0 ? fit.best() : Optional.empty();
    }

    private Optional<PowerLawCurve> best() {
        double[] best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double distance : POLE_DISTANCES) {
            double[] start = start(distance);
            double[] found = start == null ? null : improved(start);
            double cost = found == null ? Double.POSITIVE_INFINITY : cost(found);
            if (cost < least) {
                least = cost;
                best = found;
            }
        }
        return Optional.ofNullable(best).map(this::curve);
    }

    /** A straight line through the logarithms. */
    private double[] start(double distance) {
        double logPole = Math.log(distance * span);
        double count = 0;
        double sumV = 0;
        double sumF = 0;
        double sumVv = 0;
        double sumVf = 0;
        for (int i = 0; i < points.size(); i++) {
            double v = v(points.upwards()[i], logPole);
            double newtons = points.newtons()[i];
            if (v > 0 && newtons > 0) {
                count++;
                sumV += Math.log(v);
                sumF += Math.log(newtons);
                sumVv += Math.log(v) * Math.log(v);
                sumVf += Math.log(v) * Math.log(newtons);
            }
        }
        double power = (count * sumVf - sumV * sumF) / (count * sumVv - sumV * sumV);
        if (count < 2 || !(power > 0)) {
            return null;
        }
        double bounded = Math.max(1 / GREATEST_EXPONENT, Math.min(1 / LEAST_EXPONENT, power));
        return new double[] {(sumF - bounded * sumV) / count, bounded, logPole};
    }

    private double v(double upwards, double logPole) {
        return (upwards - zero) / (top - upwards + Math.exp(logPole));
    }

    private double[] improved(double[] start) {
        try {
            Optimum optimum = new LevenbergMarquardtOptimizer()
                    .optimize(new LeastSquaresBuilder()
                            .start(start)
                            .model(this::valueAndSlopes)
                            .target(points.newtons())
                            .weight(new DiagonalMatrix(points.weights()))
                            .maxEvaluations(MOST_EVALUATIONS)
                            .maxIterations(MOST_EVALUATIONS)
                            .parameterValidator(this::bounded)
                            .build());
            return optimum.getPoint().toArray();
        } catch (TooManyEvaluationsException | TooManyIterationsException | ConvergenceException e) {
            return start;
        }
    }

    private RealVector bounded(RealVector parameters) {
        double power = Math.max(1 / GREATEST_EXPONENT, Math.min(1 / LEAST_EXPONENT, parameters.getEntry(1)));
        double logPole = Math.max(Math.log(0.01 * span), Math.min(Math.log(1000 * span), parameters.getEntry(2)));
        return new ArrayRealVector(new double[] {parameters.getEntry(0), power, logPole});
    }

    private Pair<RealVector, RealMatrix> valueAndSlopes(RealVector parameters) {
        double[] values = new double[points.size()];
        double[][] slopes = new double[points.size()][3];
        double pole = Math.exp(parameters.getEntry(2));
        for (int i = 0; i < points.size(); i++) {
            double v = v(points.upwards()[i], parameters.getEntry(2));
            if (v > 0) {
                values[i] = Math.exp(parameters.getEntry(0) + parameters.getEntry(1) * Math.log(v));
                slopes[i][0] = values[i];
                slopes[i][1] = values[i] * Math.log(v);
                slopes[i][2] = -values[i] * parameters.getEntry(1) * pole / (top - points.upwards()[i] + pole);
            }
        }
        return new Pair<>(new ArrayRealVector(values, false), new Array2DRowRealMatrix(slopes, false));
    }

    private double cost(double[] parameters) {
        double[] values =
                valueAndSlopes(new ArrayRealVector(parameters)).getFirst().toArray();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double error = values[i] - points.newtons()[i];
            sum += points.weights()[i] * error * error;
        }
        return Double.isFinite(sum) ? sum : Double.POSITIVE_INFINITY;
    }

    /** {@code v} is the divider's {@code x / (1 - x)} with a full scale at the pole. */
    private PowerLawCurve curve(double[] parameters) {
        double exponent = 1 / parameters[1];
        double siemens = 1 / OHMS * Math.exp(-parameters[0] * exponent);
        double fullScale = span + Math.exp(parameters[2]);
        return new PowerLawCurve(FrontEnd.DIVIDER, OHMS, zero, fullScale, siemens, exponent, 0, ALL_NEWTONS);
    }
}
