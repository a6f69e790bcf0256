package palpa.calibration.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * How well a law does on readings it was not fitted to. One thread.
 *
 * <p>Whole passes are held out in turn (a single long series: fifths of it); of a sweep over few loads, each load between the
 * ends too, together with the pass, so that nothing is judged at loads it has seen.
 */
final class CrossValidation {

    private static final int MOST_FOLDS = 5;

    private final Readings readings;
    private final List<Fold> folds = new ArrayList<>();

    /**
     * What is held out, and what is learnt from instead.
     *
     * @param judged rows that are judged
     * @param learnt readings that are fitted
     */
    private record Fold(boolean[] judged, Readings learnt) {}

    /**
     * What a law got wrong.
     *
     * @param errorsNewtons shown less true, one a row, NaN where it was never judged
     * @param foldSquares mean squared error of each fold
     */
    record Result(double[] errorsNewtons, double[] foldSquares) {

        double rmseNewtons() {
            return Math.sqrt(Arrays.stream(errorsNewtons)
                    .filter(error -> !Double.isNaN(error))
                    .map(error -> error * error)
                    .average()
                    .orElse(Double.NaN));
        }

        /** Whether this is no worse than {@code best} by more than chance gives. */
        boolean isWithinNoiseOf(Result best, double mostWorsePart) {
            double[] worse = new double[foldSquares.length];
            Arrays.setAll(worse, fold -> foldSquares[fold] - best.foldSquares[fold]);
            double chance = worse.length < 2 ? 0 : Math.sqrt(Spread.variance(worse) / worse.length);
            return Spread.mean(worse) <= chance && rmseNewtons() <= (1 + mostWorsePart) * best.rmseNewtons();
        }
    }

    CrossValidation(Readings readings) {
        this.readings = readings;
        int[] group = groups();
        int groups = Arrays.stream(group).max().orElse(0) + 1;
        for (int held = 0; held < groups; held++) {
            if (readings.isSweep()) {
                sweepFolds(group, held, groups > 1);
            } else {
                int one = held;
                add(row -> group[row] == one, row -> group[row] != one);
            }
        }
    }

    /** A row's fold: its pass, or its fifth of a single series. */
    private int[] groups() {
        int[] passes = readings.passes();
        int[] group = new int[readings.rows()];
        for (int row = 0; row < group.length; row++) {
            int pass = Arrays.binarySearch(passes, readings.pass(row));
            group[row] = passes.length > 1
                    ? pass % MOST_FOLDS
                    : readings.isSweep() ? 0 : (int) ((long) row * MOST_FOLDS / group.length);
        }
        return group;
    }

    private void sweepFolds(int[] group, int held, boolean others) {
        Levels levels = readings.levels();
        int last = levels.count() - 1;
        if (others) {
            add(
                    row -> group[row] == held && (levels.of(row) == 0 || levels.of(row) == last),
                    row -> group[row] != held);
        }
        for (int level = 1; level < last; level++) {
            int one = level;
            add(
                    row -> group[row] == held && levels.of(row) == one,
                    row -> (!others || group[row] != held) && levels.of(row) != one);
        }
    }

    private void add(IntPredicate judged, IntPredicate learnt) {
        boolean[] rows = new boolean[readings.rows()];
        boolean[] rest = new boolean[readings.rows()];
        boolean any = false;
        for (int row = 0; row < rows.length; row++) {
            rows[row] = judged.test(row);
            rest[row] = learnt.test(row);
            any |= rows[row];
        }
        if (any) {
            folds.add(new Fold(rows, readings.only(rest)));
        }
    }

    /** Judges one law; empty where it could not be fitted to the rest of every fold. */
    Optional<Result> judge(Candidate candidate) {
        double[] errors = new double[readings.rows()];
        Arrays.fill(errors, Double.NaN);
        double[] squares = new double[folds.size()];
        for (int fold = 0; fold < squares.length; fold++) {
            Optional<Fitted> fitted = Fitted.fit(candidate, folds.get(fold).learnt);
            if (fitted.isEmpty()) {
                return Optional.empty();
            }
            squares[fold] = judge(fitted.get(), folds.get(fold).judged, errors);
        }
        return Optional.of(new Result(errors, squares));
    }

    private double judge(Fitted fitted, boolean[] judged, double[] errors) {
        double[] predicted = fitted.predict(readings);
        double sum = 0;
        int rows = 0;
        for (int row = 0; row < judged.length; row++) {
            if (judged[row]) {
                errors[row] = predicted[row] - readings.newtons()[row];
                sum += errors[row] * errors[row];
                rows++;
            }
        }
        return sum / rows;
    }
}
