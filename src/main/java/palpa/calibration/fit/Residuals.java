package palpa.calibration.fit;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import palpa.calibration.Direction;
import palpa.calibration.FitFigures;

/** What a curve makes of known loads, as figures. One use. */
final class Residuals {

    /** Loads under this part of full scale say nothing of repeatability: the zero would decide it. */
    private static final double REPEATED_PART = 0.2;

    private static final int LEAST_ROWS = 5;

    /** So much of full scale of a noisy series is one level. */
    private static final double WIDE_PART = 0.15;

    private static final double SURE_DEVIATIONS = 2;

    private final Readings readings;
    private final Levels levels;
    private final double[] shown;
    private final double[] shownWithoutMemory;

    /**
     * @param shownNewtons what the curve gave, one a row
     * @param shownWithoutMemory what it gives by the counts alone
     */
    Residuals(Readings readings, double[] shownNewtons, double[] shownWithoutMemory) {
        this.readings = readings;
        this.levels = readings.levels();
        this.shown = shownNewtons;
        this.shownWithoutMemory = shownWithoutMemory;
    }

    FitFigures figures() {
        double squares = errors().map(error -> error * error).sum();
        return new FitFigures(
                readings.rows(),
                readings.topNewtons(),
                r2(squares),
                Math.sqrt(squares / readings.rows()),
                errors().map(Math::abs).max().orElse(0),
                hysteresis(),
                zeroNoise(),
                repeatability());
    }

    private DoubleStream errors() {
        return IntStream.range(0, shown.length).mapToDouble(row -> shown[row] - readings.newtons()[row]);
    }

    private double r2(double squares) {
        double total = Spread.variance(readings.newtons()) * (readings.rows() - 1);
        return total > 0 ? 1 - squares / total : Double.NaN;
    }

    private double hysteresis() {
        Direction[] ways = readings.directions();
        Levels wide = readings.isSweep() ? levels : new Levels(readings.newtons(), WIDE_PART);
        return IntStream.range(0, wide.count())
                .mapToDouble(level -> gap(
                        errors(row -> wide.of(row) == level && ways[row] == Direction.UP),
                        errors(row -> wide.of(row) == level && ways[row] == Direction.DOWN)))
                .filter(gap -> !Double.isNaN(gap))
                .max()
                .orElse(Double.NaN);
    }

    /** What the counts alone show too much. */
    private double[] errors(IntPredicate of) {
        return rows(of).mapToDouble(row -> shownWithoutMemory[row] - readings.newtons()[row])
                .toArray();
    }

    /** Between the means of both ways; of a noisy series what chance may have put there is taken off. */
    private double gap(double[] up, double[] down) {
        double gap = Math.abs(Spread.mean(down) - Spread.mean(up));
        if (readings.isSweep()) {
            return gap;
        }
        double chance = Math.sqrt(Spread.variance(up) / up.length + Spread.variance(down) / down.length);
        boolean enough = Math.min(up.length, down.length) >= LEAST_ROWS;
        return enough ? Math.max(0, gap - SURE_DEVIATIONS * chance) : Double.NaN;
    }

    private double zeroNoise() {
        double[] unloaded = rows(row -> levels.isZero(levels.of(row)))
                .mapToDouble(row -> shown[row])
                .toArray();
        boolean held = unloaded.length >= LEAST_ROWS * readings.passes().length * 2;
        return held ? Spread.noise(unloaded) : Double.NaN;
    }

    private double repeatability() {
        int[] passes = readings.passes();
        double greatest = Double.NaN;
        for (int level = 0; level < levels.count(); level++) {
            int one = level;
            if (levels.newtons(level) < REPEATED_PART * levels.topNewtons()) {
                continue;
            }
            double[] means = Arrays.stream(passes)
                    .mapToDouble(pass -> partOfLoad(row -> levels.of(row) == one && readings.pass(row) == pass))
                    .filter(mean -> !Double.isNaN(mean))
                    .toArray();
            if (means.length > 1) {
                double part = Math.sqrt(Spread.variance(means)) / Spread.mean(means);
                greatest = Double.isNaN(greatest) ? part : Math.max(greatest, part);
            }
        }
        return greatest;
    }

    /** What is shown of the load: the loads of two passes need not be the same to the gram. */
    private double partOfLoad(IntPredicate of) {
        return rows(of).mapToDouble(row -> shown[row] / readings.newtons()[row])
                .average()
                .orElse(Double.NaN);
    }

    private IntStream rows(IntPredicate of) {
        return IntStream.range(0, shown.length).filter(of);
    }
}
