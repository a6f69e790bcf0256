package palpa.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import palpa.model.Hand;
import palpa.model.Level;
import palpa.model.Technique;
import palpa.session.SensorWords;
import palpa.session.Tally;
import palpa.session.Words;
import palpa.session.Worth;

/** What {@code analyze} prints: for people, or as JSON. Numbers never follow the machine's locale. */
final class AnalysisPrinter {

    private final Path input;
    private final Analysis analysis;

    AnalysisPrinter(Path input, Analysis analysis) {
        this.input = input;
        this.analysis = analysis;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, Words.of("analyze.head", input, analysis.program().name(), Integer.toString(analysis.recordings())));
        String region = analysis.regionIsDefault() ? "analyze.region_default" : "analyze.region";
        line(text, Words.of(region, analysis.region().label()));
        line(text, Words.of("analyze.model", analysis.model().card().name()));
        analysis.calibration()
                .forEach((hand, worth) ->
                        line(text, Words.of("analyze.calibration", hand.label(), worth.words(), worth.names())));
        analysis.troubles().forEach(trouble -> line(text, SensorWords.sentence(trouble)));
        for (Tally.Line of : analysis.tally().byTechnique()) {
            line(text, row(of.hand().label(), of));
        }
        for (Tally.Line of : bothHands()) {
            line(text, row(Words.of("analyze.both"), of));
        }
        line(text, Words.of("analyze.breaches", Integer.toString(analysis.ceilingBreaches())));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String row(String who, Tally.Line of) {
        String head = String.format(
                Locale.ROOT, "%-6s %-11s %8s", who, of.technique().label(), fixed(of.seconds(), 1) + " s");
        if (!of.technique().isMassage()) {
            return head;
        }
        String rate = Double.isNaN(of.meanRateHertz()) ? "-" : fixed(of.meanRateHertz(), 2) + "/s";
        return String.format(Locale.ROOT, "%s %6d × %8s  %s", head, of.strokes(), rate, levels(of));
    }

    private static String levels(Tally.Line of) {
        List<String> parts = new ArrayList<>();
        for (Level level : Level.values()) {
            int count = of.levels().get(level.ordinal());
            if (count > 0) {
                parts.add(level.label() + " " + count);
            }
        }
        return String.join(", ", parts);
    }

    /** The massage techniques both hands did, their strokes and rates added up, the longer of their times. */
    private List<Tally.Line> bothHands() {
        List<Tally.Line> both = new ArrayList<>();
        for (Technique technique : Technique.values()) {
            List<Tally.Line> hands = analysis.tally().byTechnique().stream()
                    .filter(line -> line.technique() == technique && line.strokes() > 0)
                    .toList();
            if (technique.isMassage() && hands.size() == Hand.COUNT) {
                both.add(sum(hands.get(0), hands.get(1)));
            }
        }
        return both;
    }

    private static Tally.Line sum(Tally.Line left, Tally.Line right) {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < left.levels().size(); i++) {
            levels.add(left.levels().get(i) + right.levels().get(i));
        }
        int strokes = left.strokes() + right.strokes();
        return new Tally.Line(
                left.hand(),
                left.technique(),
                null,
                strokes,
                Math.max(left.seconds(), right.seconds()),
                (left.meanPeakNewtons() * left.strokes() + right.meanPeakNewtons() * right.strokes()) / strokes,
                left.meanRateHertz() + right.meanRateHertz(),
                levels);
    }

    private static String fixed(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("input", input.toString());
        root.put("program", analysis.program().name());
        root.put("region", analysis.region().label());
        root.put("region_is_default", analysis.regionIsDefault());
        root.put("recordings", analysis.recordings());
        root.put("model", analysis.model().card().name());
        ObjectNode calibration = root.putObject("calibration");
        analysis.calibration().forEach((hand, worth) -> calibration.put(hand.label(), worth.states()));
        ObjectNode profiles = root.putObject("profiles");
        analysis.calibration().forEach((hand, worth) -> put(profiles.putObject(hand.label()), worth));
        ArrayNode lines = root.putArray("techniques");
        analysis.tally()
                .byTechnique()
                .forEach(line -> put(lines.addObject(), line.hand().label(), line));
        bothHands().forEach(line -> put(lines.addObject(), "both", line));
        root.put("ceiling_breaches", analysis.ceilingBreaches());
        return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    private static void put(ObjectNode node, Worth worth) {
        node.put("name", worth.names());
        node.put("state", worth.states());
        node.put("date", worth.date().map(Object::toString).orElse(null));
        put(node, "error_percent", worth.errorPercent());
    }

    private static void put(ObjectNode node, String hand, Tally.Line line) {
        node.put("hand", hand);
        node.put("technique", line.technique().label());
        node.put("strokes", line.strokes());
        node.put("time_s", rounded(line.seconds()));
        put(node, "mean_peak_n", line.meanPeakNewtons());
        put(node, "mean_rate_hz", line.meanRateHertz());
        ObjectNode levels = node.putObject("levels");
        for (Level level : Level.values()) {
            levels.put(level.label(), line.levels().get(level.ordinal()));
        }
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, rounded(value));
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
