package palpa.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import palpa.calibration.ChannelCalibration;
import palpa.calibration.FitFigures;
import palpa.calibration.GloveCalibration;
import palpa.calibration.Load;
import palpa.calibration.Verdict;
import palpa.calibration.fit.CalibrationResult;
import palpa.calibration.fit.ChannelCheck;
import palpa.calibration.fit.Trial;
import palpa.session.Words;

/** What {@code calibrate} prints: for people, or as JSON. Numbers never follow the machine's locale. */
final class CalibrationPrinter {

    /** So many outliers are named one by one. */
    private static final int MOST_NAMED = 10;

    private CalibrationPrinter() {}

    static String text(GloveCalibration calibration, List<CalibrationResult> results, Path file, boolean leftOut) {
        StringBuilder text = new StringBuilder(head());
        for (CalibrationResult result : results) {
            ChannelCalibration channel = result.calibration();
            text.append(row(channel.channel(), result.candidate().label(), channel.figures(), channel.verdict()));
        }
        results.stream()
                .filter(result -> result.calibration().curve().range().saturates())
                .forEach(result -> line(text, saturates(result.calibration())));
        results.stream()
                .filter(result -> !result.outliers().isEmpty())
                .forEach(result -> line(text, outliers(result, leftOut)));
        line(
                text,
                Words.of(
                        "calibrate.written",
                        file,
                        Words.of("calibrate.verdict." + calibration.verdict().label()),
                        fixed(calibration.errorPercent(), 1),
                        calibration.lastDay()));
        return text.toString();
    }

    private static String saturates(ChannelCalibration channel) {
        return Words.of(
                "calibrate.saturates",
                channel.channel(),
                fixed(channel.curve().range().topNewtons(), 1));
    }

    private static String outliers(CalibrationResult result, boolean leftOut) {
        String lines = result.outliers().stream()
                .limit(MOST_NAMED)
                .map(Load::line)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        boolean more = result.outliers().size() > MOST_NAMED;
        return Words.of(
                leftOut ? "calibrate.left_out" : "calibrate.outliers",
                result.calibration().channel(),
                Integer.toString(result.outliers().size()),
                more ? lines + ", …" : lines);
    }

    static String text(Map<String, ChannelCheck> checks) {
        StringBuilder text = new StringBuilder(head());
        checks.forEach((name, check) ->
                text.append(row(name, check.calibration().curve().kind().label(), check.figures(), check.verdict())));
        checks.forEach((name, check) -> {
            if (check.beyond() > 0) {
                line(text, Words.of("calibrate.beyond", name, Integer.toString(check.beyond())));
            }
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String head() {
        return String.format(
                Locale.ROOT,
                "%-14s %-18s %7s %9s %8s %13s %12s  %s%n",
                Words.of("calibrate.channel"),
                Words.of("calibrate.model"),
                Words.of("calibrate.r2"),
                Words.of("calibrate.rmse"),
                Words.of("calibrate.rmse_fs"),
                Words.of("calibrate.hysteresis"),
                Words.of("calibrate.max_error"),
                Words.of("calibrate.verdict"));
    }

    private static String row(String channel, String model, FitFigures figures, Verdict verdict) {
        return String.format(
                Locale.ROOT,
                "%-14s %-18s %7s %9s %8s %13s %12s  %s%n",
                channel,
                model,
                fixed(figures.r2(), 4),
                fixed(figures.rmseNewtons(), 3),
                fixed(figures.rmsePercentFs(), 1),
                fixed(figures.hysteresisPercentFs(), 1),
                fixed(figures.maxErrorNewtons(), 2),
                Words.of("calibrate.verdict." + verdict.label()));
    }

    private static String fixed(double value, int decimals) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    static String json(GloveCalibration calibration, List<CalibrationResult> results) {
        ObjectNode root = root(calibration, calibration.verdict());
        root.put("date", calibration.date().toString());
        root.put("expires", calibration.lastDay().toString());
        root.put("error_percent", calibration.errorPercent());
        ArrayNode channels = root.putArray("channels");
        for (CalibrationResult result : results) {
            ChannelCalibration channel = result.calibration();
            ObjectNode node = channels.addObject();
            put(node, channel.channel(), channel, channel.figures(), channel.verdict());
            put(node, "held_out_rmse_n", channel.heldOutNewtons());
            put(node, "zero_noise_n", channel.figures().zeroNoiseNewtons());
            put(node, "creep_per_decade", channel.creepPerDecade());
            put(node, "repeatability", channel.figures().repeatability());
            node.put("dead_zone_n", channel.curve().range().deadZoneNewtons());
            node.put("top_n", channel.curve().range().topNewtons());
            node.put("saturates", channel.curve().range().saturates());
            ArrayNode outliers = node.putArray("outlier_lines");
            result.outliers().forEach(load -> outliers.add(load.line()));
            trials(node.putArray("tried"), result);
        }
        return text(root);
    }

    private static void trials(ArrayNode to, CalibrationResult result) {
        for (Trial trial : result.trials()) {
            ObjectNode node = to.addObject().put("model", trial.candidate().label());
            put(node, "held_out_rmse_n", trial.heldOutRmseNewtons());
            put(node, "rmse_n", trial.ownRmseNewtons());
        }
    }

    static String json(GloveCalibration calibration, Map<String, ChannelCheck> checks) {
        Verdict worst = checks.values().stream().map(ChannelCheck::verdict).reduce(Verdict.PASS, Verdict::or);
        ObjectNode root = root(calibration, worst);
        ArrayNode channels = root.putArray("channels");
        checks.forEach((name, check) -> {
            ObjectNode node = channels.addObject();
            put(node, name, check.calibration(), check.figures(), check.verdict());
            node.put("rows_beyond", check.beyond());
        });
        return text(root);
    }

    private static ObjectNode root(GloveCalibration calibration, Verdict verdict) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("glove", calibration.glove().toString())
                .put("verdict", verdict.label());
    }

    private static void put(
            ObjectNode node, String name, ChannelCalibration channel, FitFigures figures, Verdict verdict) {
        node.put("channel", name);
        node.put("model", channel.curve().kind().label());
        node.put("hysteresis_term", channel.curve().hasMemory());
        node.put("rows", figures.rows());
        node.put("full_scale_n", figures.topNewtons());
        put(node, "r2", figures.r2());
        put(node, "rmse_n", figures.rmseNewtons());
        put(node, "rmse_percent_fs", figures.rmsePercentFs());
        put(node, "hysteresis_percent_fs", figures.hysteresisPercentFs());
        put(node, "max_error_n", figures.maxErrorNewtons());
        node.put("verdict", verdict.label());
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }

    private static String text(ObjectNode root) {
        return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }
}
