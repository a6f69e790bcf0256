package palpa.calibration.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import palpa.calibration.CurveKind;
import palpa.calibration.FittedCurve;
import palpa.calibration.Load;
import palpa.glove.sensor.SensorVices;
import palpa.model.Site;

/**
 * Prints how well calibrations do: {@code sensors N} for simulated sensors under loads never fitted; {@code files FIT JUDGE}
 * for two tables of loads of one sensor, {@code halves FILE} for one table whose turns up and down are shared out.
 */
public final class CalibrationFigures {

    private static final double[] FITTED = {0, 2, 5, 10, 20, 30};
    private static final double[] JUDGED = {0, 1, 3.5, 7.5, 15, 25};
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private CalibrationFigures() {}

    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "sensors" -> sensors(Integer.parseInt(args[1]));
            case "files" -> compare(read(Path.of(args[1])), read(Path.of(args[2])));
            case "halves" -> halves(read(Path.of(args[1])));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void sensors(int count) {
        Map<String, List<Double>> errors = new TreeMap<>();
        Map<String, Integer> chosen = new TreeMap<>();
        double[] inside = new double[2];
        long nanos = 0;
        int seen = 0;
        for (int seed = 1; seen < count; seed++) {
            SweptSensors glove = new SweptSensors(new SensorVices(0.06, 0.1, 0.05, 1.5, 0.5, 300, 0), seed);
            glove.condition(30);
            List<List<Load>> first = glove.pass(0, FITTED);
            List<List<Load>> second = glove.pass(1, FITTED);
            List<List<Load>> judged = glove.pass(2, JUDGED);
            for (int site = 0; site < Site.COUNT && seen < count; site++, seen++) {
                List<Load> loads = new ArrayList<>(first.get(site));
                loads.addAll(second.get(site));
                long start = System.nanoTime();
                CalibrationResult result = Calibrator.calibrate(loads, CalibrationOptions.usual(DAY))
                        .orElseThrow();
                nanos += System.nanoTime() - start;
                chosen.merge(result.candidate().label(), 1, Integer::sum);
                add(errors, "chosen", result, judged.get(site), inside);
                for (CurveKind kind : CurveKind.values()) {
                    Calibrator.calibrate(loads, new CalibrationOptions(DAY, List.of(kind), false))
                            .ifPresent(one -> add(errors, kind.label(), one, judged.get(site(one)), new double[2]));
                }
            }
        }
        System.out.println(chosen);
        errors.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-11s median %.2f %% FS, p95 %.2f, max %.2f (%d errors)%n",
                name,
                quantile(all, 0.5),
                quantile(all, 0.95),
                quantile(all, 1),
                all.size()));
        System.out.printf(
                Locale.ROOT,
                "within the uncertainty: %.1f %%; %.0f ms a channel%n",
                100 * inside[0] / inside[1],
                nanos / 1e6 / count);
    }

    private static int site(CalibrationResult result) {
        return Arrays.stream(Site.values())
                .filter(site -> site.label().equals(result.calibration().channel()))
                .findFirst()
                .orElseThrow()
                .ordinal();
    }

    private static void add(
            Map<String, List<Double>> errors,
            String name,
            CalibrationResult result,
            List<Load> judged,
            double[] inside) {
        FittedCurve curve = result.calibration().curve();
        double[] play = new double[1];
        for (Load load : judged) {
            double shown = curve.newtons(load.counts(), play);
            double error = Math.abs(shown - load.newtons());
            errors.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(100 * error / result.calibration().figures().topNewtons());
            inside[0] += error <= curve.uncertaintyNewtons(shown) ? 1 : 0;
            inside[1]++;
        }
    }

    private static double quantile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(part * (sorted.size() - 1)));
    }

    private static List<Load> read(Path file) throws IOException {
        List<Load> loads = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            loads.add(new Load(
                    cells[0],
                    Math.max(0, Double.parseDouble(cells[1])),
                    Double.parseDouble(cells[2]),
                    Integer.parseInt(cells[3]),
                    Optional.empty(),
                    Double.NaN,
                    0));
        }
        return loads;
    }

    /** Every second eighth of the table is fitted, the rest judged. */
    private static void halves(List<Load> loads) {
        for (int half = 0; half < 2; half++) {
            int one = half;
            compare(
                    rows(loads, row -> row * 8 / loads.size() % 2 == one),
                    rows(loads, row -> row * 8 / loads.size() % 2 != one));
        }
    }

    private static List<Load> rows(List<Load> loads, IntPredicate of) {
        return IntStream.range(0, loads.size()).filter(of).mapToObj(loads::get).toList();
    }

    private static void compare(List<Load> fit, List<Load> judge) {
        long start = System.nanoTime();
        CalibrationResult chosen =
                Calibrator.calibrate(fit, CalibrationOptions.usual(DAY)).orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%d rows to %.2f N, %.0f ms; chosen %s, %s; %d outliers; %s%n%s%n%s%n",
                fit.size(),
                chosen.calibration().figures().topNewtons(),
                (System.nanoTime() - start) / 1e6,
                chosen.candidate().label(),
                chosen.calibration().verdict(),
                chosen.outliers().size(),
                chosen.calibration().curve().range(),
                chosen.calibration().figures(),
                chosen.calibration().curve().uncertainty());
        Readings own = new Readings(fit);
        Readings others = new Readings(judge, own.falls());
        for (Trial trial : chosen.trials().stream()
                .sorted(Comparator.comparing(Trial::candidate, Comparator.comparing(Candidate::kind)))
                .toList()) {
            Fitted fitted = Fitted.fit(trial.candidate(), own).orElseThrow();
            FitFigures.print(trial, fitted, own, others);
        }
    }

    private static final class FitFigures {
        static void print(Trial trial, Fitted fitted, Readings own, Readings others) {
            double[] shown = fitted.predict(others);
            double sum = 0;
            for (int row = 0; row < shown.length; row++) {
                sum += Math.pow(shown[row] - others.newtons()[row], 2);
            }
            double top = own.topNewtons();
            System.out.printf(
                    Locale.ROOT,
                    "  %-20s held out %6.2f  own %6.2f  judged %6.2f %% FS  %s%n",
                    trial.candidate().label(),
                    100 * trial.heldOutRmseNewtons() / top,
                    100 * trial.ownRmseNewtons() / top,
                    100 * Math.sqrt(sum / shown.length) / top,
                    fitted.memory());
        }
    }
}
