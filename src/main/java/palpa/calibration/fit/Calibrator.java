package palpa.calibration.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import palpa.calibration.AcceptanceLimits;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.CountRange;
import palpa.calibration.FitFigures;
import palpa.calibration.FittedCurve;
import palpa.calibration.Load;

/**
 * Chooses and fits the curve of one channel. Stateless, deterministic; any thread; tens of milliseconds.
 *
 * <p>Every law is judged on readings it was not fitted to ({@link CrossValidation}); of those no worse than the best by
 * more than chance the simplest is taken; then memories are tried on it and on the best, and taken where they help. The
 * law chosen is fitted to all readings.
 */
public final class Calibrator {

    /** A simpler law may err by so much more than the best. */
    private static final double MOST_WORSE_PART = 0.1;

    /** A memory has to take off so much of the error. */
    private static final double LEAST_GAIN_PART = 0.05;

    private static final double OUTLIER_DEVIATIONS = 6;
    private static final double OUTLIER_PART = 0.05;
    private static final int FEWEST_LEVELS = 3;

    /** Of a longer table every so many-th reading is taken: more tell nothing new of a curve. */
    private static final int MOST_ROWS = 5000;

    /** Kitchen scales show whole grams. */
    private static final double LEAST_TOP_NEWTONS = 0.01;

    /** Memories whose errors differ by less than this part of the top load are alike: a gram of a kilogram. */
    private static final double ALIKE_PART = 0.001;

    private Calibrator() {}

    /** Whether these loads are enough: three of different size, more than a gram, and readings that tell them apart. */
    public static boolean isEnough(List<Load> loads) {
        Readings readings = new Readings(loads);
        return loads.stream().anyMatch(load -> load.newtons() >= LEAST_TOP_NEWTONS)
                && readings.levels().count() >= FEWEST_LEVELS
                && Arrays.stream(readings.upwards()).distinct().count() >= FEWEST_LEVELS;
    }

    /**
     * Calibrates a channel.
     *
     * @param loads its readings in the order in which they were taken
     * @return empty where there are too few loads ({@link #isEnough}) or no law rises through them
     */
    public static Optional<CalibrationResult> calibrate(List<Load> loads, CalibrationOptions options) {
        List<Load> taken = taken(loads);
        if (!isEnough(taken)) {
            return Optional.empty();
        }
        Optional<CalibrationResult> first = new Choice(taken, options).result();
        boolean again = options.leaveOutOutliers()
                && first.isPresent()
                && !first.get().outliers().isEmpty();
        if (!again) {
            return first;
        }
        List<Load> outliers = first.get().outliers();
        List<Load> rest =
                taken.stream().filter(load -> !outliers.contains(load)).toList();
        return isEnough(rest)
                ? new Choice(rest, options)
                        .result()
                        .map(result -> new CalibrationResult(
                                result.calibration(), result.candidate(), result.trials(), outliers))
                : first;
    }

    private static List<Load> taken(List<Load> loads) {
        int step = (loads.size() + MOST_ROWS - 1) / MOST_ROWS;
        return step <= 1
                ? loads
                : IntStream.range(0, loads.size())
                        .filter(row -> row % step == 0)
                        .mapToObj(loads::get)
                        .toList();
    }

    /** One choice among the laws. */
    private static final class Choice {

        private final List<Load> loads;
        private final CalibrationOptions options;
        private final RangeFinder range;
        private final Readings readings;
        private final CrossValidation validation;
        private final List<Judged> judged = new ArrayList<>();

        private record Judged(Candidate candidate, Fitted fitted, CrossValidation.Result result) {

            double rmse() {
                return result.rmseNewtons();
            }
        }

        Choice(List<Load> loads, CalibrationOptions options) {
            this.loads = loads;
            this.options = options;
            Readings all = new Readings(loads);
            range = new RangeFinder(all);
            readings = range.saturates() ? all.only(range.usable()) : all;
            validation = new CrossValidation(readings);
        }

        Optional<CalibrationResult> result() {
            Candidate.plain(options.kinds()).forEach(this::judge);
            if (judged.isEmpty()) {
                return Optional.empty();
            }
            Judged best = best();
            Judged plain = simplestNear(best);
            plain.candidate.remembering().forEach(this::judge);
            if (best != plain) {
                best.candidate.remembering().forEach(this::judge);
            }
            Judged overall = widestNear(best());
            boolean helps = overall.candidate.remembers() && overall.rmse() < (1 - LEAST_GAIN_PART) * plain.rmse();
            return Optional.of(result(helps ? overall : plain));
        }

        private void judge(Candidate candidate) {
            Optional<Fitted> fitted = Fitted.fit(candidate, readings);
            Optional<CrossValidation.Result> result = fitted.flatMap(law -> validation.judge(candidate));
            result.ifPresent(errors -> judged.add(new Judged(candidate, fitted.get(), errors)));
        }

        private Judged best() {
            return judged.stream().min(Comparator.comparingDouble(Judged::rmse)).orElseThrow();
        }

        /**
         * The same law with the widest memory that explains the readings no worse than by chance. Sweeps over few loads, each far
         * below the one before on the way down, cannot tell widths apart; a narrow one would take a press that trembles for one
         * that is let go of, and show a few percent too little.
         */
        private Judged widestNear(Judged best) {
            return judged.stream()
                    .filter(one -> best.candidate.remembers()
                            && one.candidate.remembers()
                            && one.candidate.kind() == best.candidate.kind()
                            && one.candidate.degree() == best.candidate.degree()
                            && (one.result.isWithinNoiseOf(best.result, MOST_WORSE_PART)
                                    || one.rmse() - best.rmse() <= ALIKE_PART * readings.topNewtons()))
                    .max(Comparator.comparingDouble(one -> one.candidate.playWidth()))
                    .orElse(best);
        }

        private Judged simplestNear(Judged best) {
            return judged.stream()
                    .filter(one -> one.result.isWithinNoiseOf(best.result, MOST_WORSE_PART))
                    .findFirst()
                    .orElse(best);
        }

        private CalibrationResult result(Judged chosen) {
            Fitted fitted = chosen.fitted;
            CountRange holds = range.range(fitted);
            FittedCurve curve = new FittedCurve(
                    chosen.candidate.kind(),
                    fitted.law(),
                    fitted.memory(),
                    holds,
                    UncertaintyFit.of(readings.newtons(), chosen.result.errorsNewtons()));
            double[] shown = fitted.predict(readings);
            FitFigures figures = new Residuals(readings, shown, fitted.predictWithoutMemory(readings)).figures();
            double creep = HoldCreep.perDecade(readings, shown);
            ChannelCalibration calibration = new ChannelCalibration(
                    loads.get(0).channel(),
                    options.date(),
                    curve,
                    figures,
                    chosen.rmse(),
                    creep,
                    AcceptanceLimits.of(figures)
                            .or(AcceptanceLimits.ofHeldOut(100 * chosen.rmse() / figures.topNewtons()))
                            .or(AcceptanceLimits.ofCreep(creep)),
                    readings.loads());
            return new CalibrationResult(calibration, chosen.candidate, trials(), outliers(chosen));
        }

        private List<Trial> trials() {
            return judged.stream()
                    .map(one -> new Trial(
                            one.candidate,
                            one.rmse(),
                            new Residuals(
                                            readings,
                                            one.fitted.predict(readings),
                                            one.fitted.predictWithoutMemory(readings))
                                    .figures()
                                    .rmseNewtons()))
                    .toList();
        }

        private List<Load> outliers(Judged chosen) {
            double[] errors = chosen.result.errorsNewtons();
            double[] known = IntStream.range(0, errors.length)
                    .filter(row -> !readings.levels().isZero(readings.levels().of(row)))
                    .mapToDouble(row -> errors[row])
                    .filter(error -> !Double.isNaN(error))
                    .toArray();
            double most = Math.max(OUTLIER_DEVIATIONS * Spread.robust(known), OUTLIER_PART * readings.topNewtons());
            double middle = Spread.median(known);
            return IntStream.range(0, errors.length)
                    .filter(row -> Math.abs(errors[row] - middle) > most)
                    .mapToObj(readings::load)
                    .toList();
        }
    }
}
