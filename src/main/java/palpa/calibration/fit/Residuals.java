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

    private static final int LEAST_NOISE_ROWS = 5;

    /** In a noisy series the mean of fewer readings is chance. */
    private static final int LEAST_SERIES_ROWS = 20;

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
        double mean = Arrays.stream(readings.newtons()).average().orElse(0);
        double total = Arrays.stream(readings.newtons())
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return total > 0 ? 1 - squares / total : Double.NaN;
    }

    private double hysteresis() {
        Direction[] ways = readings.directions();
        double greatest = Double.NaN;
        for (int level = 0; level < levels.count(); level++) {
            int one = level;
            double up = meanError(row -> levels.of(row) == one && ways[row] == Direction.UP);
            double down = meanError(row -> levels.of(row) == one && ways[row] == Direction.DOWN);
            double gap = Math.abs(down - up);
            greatest = Double.isNaN(gap) ? greatest : Double.isNaN(greatest) ? gap : Math.max(greatest, gap);
        }
        return greatest;
    }

    /** What the counts alone show too much on average; NaN of too few readings. */
    private double meanError(IntPredicate of) {
        int[] rows = rows(of).toArray();
        return rows.length < (readings.isSweep() ? 1 : LEAST_SERIES_ROWS)
                ? Double.NaN
                : Arrays.stream(rows)
                        .mapToDouble(row -> shownWithoutMemory[row] - readings.newtons()[row])
                        .average()
                        .orElseThrow();
    }

    private double zeroNoise() {
        double[] unloaded = rows(row -> levels.isZero(levels.of(row)))
                .mapToDouble(row -> shown[row])
                .toArray();
        boolean held = unloaded.length >= LEAST_NOISE_ROWS * readings.passes().length * 2;
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
                    .mapToDouble(pass -> mean(row -> levels.of(row) == one && readings.pass(row) == pass, shown))
                    .filter(mean -> !Double.isNaN(mean))
                    .toArray();
            if (means.length > 1) {
                double mean = Arrays.stream(means).average().orElseThrow();
                double variance = Arrays.stream(means)
                                .map(value -> (value - mean) * (value - mean))
                                .sum()
                        / (means.length - 1);
                double part = Math.sqrt(variance) / mean;
                greatest = Double.isNaN(greatest) ? part : Math.max(greatest, part);
            }
        }
        return greatest;
    }

    private double mean(IntPredicate of, double[] values) {
        return rows(of).mapToDouble(row -> values[row]).average().orElse(Double.NaN);
    }

    private IntStream rows(IntPredicate of) {
        return IntStream.range(0, shown.length).filter(of);
    }
}
