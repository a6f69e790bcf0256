package palpa.calibration.fit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.PolynomialCurveFitter;
import org.apache.commons.math3.fitting.WeightedObservedPoints;
import palpa.calibration.CurveModel;
import palpa.calibration.LinearCurve;
import palpa.calibration.MonotoneCurve;
import palpa.calibration.PointsCurve;
import palpa.calibration.PolynomialCurve;

/**
 * Fits one kind of law. Least squares in newtons, so that an error counts the same at any load; monotone, or none at
 * all. Stateless.
 */
final class LawFit {

    private LawFit() {}

    /**
     * The law of this kind through {@code readings}; empty where there are too few loads for it, or it would fall somewhere.
     *
     * @param shownNewtons what it is to give for each reading
     */
    static Optional<CurveModel> fit(Candidate candidate, Readings readings, double[] shownNewtons) {
        if (readings.levels().count() < candidate.fewestLevels()) {
            return Optional.empty();
        }
        Points points = Points.of(readings, shownNewtons);
        if (points.size() < 2) {
            return Optional.empty();
        }
        return switch (candidate.kind()) {
            case LINEAR -> line(points);
            case POWER -> PowerFit.fit(points, zero(readings)).map(CurveModel.class::cast);
            case POLYNOMIAL -> polynomial(points, candidate.degree());
            case POINTS ->
                knots(readings, points, shownNewtons).map(knots -> new PointsCurve(knots.upwards(), knots.newtons()));
            case MONOTONE ->
                knots(readings, points, shownNewtons).map(knots -> new MonotoneCurve(knots.upwards(), knots.newtons()));
        };
    }

    /** What an unloaded sensor shows: the median of its unloaded readings, else the least of all. */
    static double zero(Readings readings) {
        Levels levels = readings.levels();
        double[] unloaded = IntStream.range(0, readings.rows())
                .filter(row -> levels.isZero(levels.of(row)))
                .mapToDouble(row -> readings.upwards()[row])
                .sorted()
                .toArray();
        return unloaded.length > 0
                ? (unloaded[(unloaded.length - 1) / 2] + unloaded[unloaded.length / 2]) / 2
                : Arrays.stream(readings.upwards()).min().orElse(0) - 1;
    }

    private static Optional<CurveModel> line(Points points) {
        double[] coefficients = leastSquares(points, 1, points.upwards()[0], 1);
        boolean rises = coefficients.length == 2 && coefficients[1] > 0 && Double.isFinite(coefficients[1]);
        return rises
                ? Optional.of(new LinearCurve(points.upwards()[0] - coefficients[0] / coefficients[1], coefficients[1]))
                : Optional.empty();
    }

    private static Optional<CurveModel> polynomial(Points points, int degree) {
        double least = points.upwards()[0];
        double most = points.upwards()[points.size() - 1];
        try {
            double[] coefficients = leastSquares(points, degree, least, most - least);
            return coefficients.length == 0
                    ? Optional.empty()
                    : Optional.of(new PolynomialCurve(least, most, coefficients));
        } catch (IllegalArgumentException falls) {
            return Optional.empty();
        }
    }

    /** Coefficients in {@code (c - offset) / width}; none where the points do not determine them. */
    private static double[] leastSquares(Points points, int degree, double offset, double width) {
        WeightedObservedPoints observed = new WeightedObservedPoints();
        for (int i = 0; i < points.size(); i++) {
            observed.add(points.weights()[i], (points.upwards()[i] - offset) / width, points.newtons()[i]);
        }
        try {
            return PolynomialCurveFitter.create(degree).fit(observed.toList());
        } catch (MathIllegalStateException notDetermined) {
            return new double[0];
        }
    }

    /**
     * The knots of a piecewise law. Few loads repeated: one knot a load, lest every reading be a step of its own; a noisy
     * series: the blocks of its isotonic regression.
     */
    private static Optional<Points> knots(Readings readings, Points points, double[] shownNewtons) {
        Points before = readings.isSweep() ? byLevel(readings, shownNewtons) : points;
        Points knots = Isotonic.of(before);
        double[] newtons = knots.newtons().clone();
        Arrays.setAll(newtons, i -> Math.max(0, newtons[i]));
        return knots.size() < 2 ? Optional.empty() : Optional.of(new Points(knots.upwards(), newtons, knots.weights()));
    }

    private static Points byLevel(Readings readings, double[] shownNewtons) {
        double[] upwards = readings.levels().means(readings.upwards());
        double[] newtons = readings.levels().means(shownNewtons);
        return Points.of(upwards, newtons);
    }
}
