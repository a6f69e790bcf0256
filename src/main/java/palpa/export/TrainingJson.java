package palpa.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import palpa.model.Technique;
import palpa.recognition.Confusion;
import palpa.recognition.Reliability;
import palpa.recognition.TechniqueModel;
import palpa.session.learning.LearningReport;
import palpa.session.learning.Matter;
import palpa.session.learning.Verdicts;

/** A report of learning as JSON ({@code src/docs/model-file.md}). What was not judged is null. Stateless. */
final class TrainingJson {

    private static final double DECIMALS = 1e4;

    private TrainingJson() {}

    static String of(LearningReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        figures(root, report.judged());
        root.put("way", report.way().label());
        root.put("windows", report.judged().all().windows());
        calibration(root, report.judged().reliability());
        shipped(root.putObject("shipped"), report);
        model(root.putObject("model"), report.model());
        root.put("recordings", report.recordings());
        ArrayNode memories = root.putArray("memories");
        report.memories().forEach(trial -> {
            ObjectNode node = memories.addObject();
            node.put("memory_s", trial.memorySeconds());
            number(node, "balanced_accuracy", trial.balancedAccuracy());
        });
        matters(root.putArray("feature_groups"), report.groups());
        matters(root.putArray("features"), report.features());
        return root.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    /** The figures other people's scripts rely on; rows and columns of the matrix are in the order of the classes. */
    private static void figures(ObjectNode root, Verdicts judged) {
        Confusion all = judged.all();
        number(root, "balanced_accuracy", all.balancedAccuracy());
        number(root, "macro_f1", all.macroF1());
        confusion(root, all);
        ObjectNode people = root.putObject("per_person");
        judged.people().forEach((name, confusion) -> {
            ObjectNode person = people.putObject(name);
            number(person, "balanced_accuracy", confusion.balancedAccuracy());
            number(person, "macro_f1", confusion.macroF1());
            person.put("windows", confusion.windows());
            ObjectNode recall = person.putObject("recall");
            confusion.classes().forEach(each -> number(recall, each.label(), confusion.recall(each)));
        });
    }

    private static void confusion(ObjectNode root, Confusion all) {
        List<Technique> classes = all.seen();
        ArrayNode names = root.putArray("classes");
        ArrayNode rows = root.putArray("confusion");
        for (Technique done : classes) {
            names.add(done.label());
            ArrayNode row = rows.addArray();
            classes.forEach(decided -> row.add(all.count(done, decided)));
        }
    }

    private static void calibration(ObjectNode root, Reliability reliability) {
        number(root, "expected_calibration_error", reliability.error());
        ArrayNode bins = root.putArray("reliability");
        for (Reliability.Bin bin : reliability.bins()) {
            ObjectNode node = bins.addObject();
            number(node, "from", bin.from());
            node.put("decisions", bin.decisions());
            number(node, "mean_confidence", bin.meanConfidence());
            number(node, "share_right", bin.shareRight());
        }
    }

    private static void shipped(ObjectNode node, LearningReport report) {
        node.put("name", report.shippedName());
        number(node, "balanced_accuracy", report.shipped().all().balancedAccuracy());
        number(node, "macro_f1", report.shipped().all().macroF1());
        node.put("is_better", report.isWorseThanShipped());
    }

    private static void model(ObjectNode node, TechniqueModel model) {
        node.put("name", model.card().name());
        node.put("kind", model.card().kind());
        ArrayNode sources = node.putArray("learnt_from");
        model.card().learntFrom().forEach(sources::add);
        node.put("people", model.card().people());
        node.put("examples", model.card().examples());
        node.put("memory_s", model.memorySeconds());
        number(node, "temperature", model.temperature());
        node.put("unsure_below", model.unsureBelow());
    }

    private static void matters(ArrayNode array, List<Matter> matters) {
        matters.forEach(matter -> {
            ObjectNode node = array.addObject();
            node.put("name", matter.name());
            number(node, "lost_accuracy", matter.lostAccuracy());
        });
    }

    private static void number(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, Math.rint(value * DECIMALS) / DECIMALS);
        }
    }
}
