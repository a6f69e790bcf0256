package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.recognition.ModelCard;
import palpa.recognition.Scorer;
import palpa.recognition.TechniqueModel;
import palpa.session.Words;

/** A {@link TechniqueModel} as JSON, schema version 1 ({@code src/docs/model-file.md}). Stateless. */
public final class ModelJson {

    private static final String KIND_OF_FILE = "technique model";
    private static final int SCHEMA = 1;
    private static final int MOST_FEATURES = 1000;
    private static final int MOST_SOURCES = 100;
    private static final double GREATEST_TEMPERATURE = 1000;
    private static final double LONGEST_MEMORY_SECONDS = 60;

    private ModelJson() {}

    /** The model as UTF-8; the same model gives the same bytes. */
    public static byte[] write(TechniqueModel model) {
        ObjectNode root = JsonText.object();
        root.put("palpa", KIND_OF_FILE);
        root.put("schema", SCHEMA);
        put(root.putObject("card"), model.card());
        ArrayNode classes = root.putArray("classes");
        model.classes().forEach(each -> classes.add(each.label()));
        ArrayNode features = root.putArray("features");
        model.features().forEach(features::add);
        root.put("temperature", model.temperature());
        root.put("unsure_below", model.unsureBelow());
        root.put("memory_s", model.memorySeconds());
        root.set("scorer", ScorerJson.write(model.scorer()));
        return JsonText.bytes(root);
    }

    private static void put(ObjectNode node, ModelCard card) {
        node.put("name", card.name());
        node.put("kind", card.kind());
        ArrayNode sources = node.putArray("learnt_from");
        card.learntFrom().forEach(sources::add);
        node.put("people", card.people());
        node.put("examples", card.examples());
        if (!Double.isNaN(card.balancedAccuracy())) {
            node.put("balanced_accuracy", card.balancedAccuracy());
        }
        if (!Double.isNaN(card.macroF1())) {
            node.put("macro_f1", card.macroF1());
        }
        node.put("judged_on", card.judgedOn());
    }

    /** Reads a model back; whatever is not exactly one is a problem that says where. */
    public static TechniqueModel read(JsonPlace root) throws UserProblem {
        Optional<JsonPlace> kind = root.find("palpa");
        if (kind.isEmpty() || !kind.get().isText() || !kind.get().text().equals(KIND_OF_FILE)) {
            throw root.wrong(Words.of("store.expects_model"));
        }
        root.at("schema").integer(SCHEMA, SCHEMA);
        root.only(
                "palpa", "schema", "card", "classes", "features", "temperature", "unsure_below", "memory_s", "scorer");
        List<Technique> classes = classes(root.at("classes"));
        List<String> features = features(root.at("features"));
        Scorer scorer = ScorerJson.read(root.at("scorer"), classes.size(), features.size());
        return new TechniqueModel(
                card(root.at("card")),
                classes,
                features,
                scorer,
                root.at("temperature").number(1 / GREATEST_TEMPERATURE, GREATEST_TEMPERATURE),
                root.at("unsure_below").number(0, 1),
                root.at("memory_s").number(0, LONGEST_MEMORY_SECONDS));
    }

    private static ModelCard card(JsonPlace card) throws UserProblem {
        card.only("name", "kind", "learnt_from", "people", "examples", "balanced_accuracy", "macro_f1", "judged_on");
        return new ModelCard(
                card.at("name").text(),
                card.at("kind").text(),
                card.at("learnt_from").texts(0, MOST_SOURCES),
                card.at("people").integer(0, Integer.MAX_VALUE),
                card.at("examples").integer(0, Integer.MAX_VALUE),
                share(card.find("balanced_accuracy")),
                share(card.find("macro_f1")),
                card.at("judged_on").text());
    }

    private static double share(Optional<JsonPlace> place) throws UserProblem {
        return place.isPresent() ? place.get().number(0, 1) : Double.NaN;
    }

    private static List<Technique> classes(JsonPlace place) throws UserProblem {
        List<Technique> classes = new ArrayList<>();
        for (JsonPlace item : place.items(2, Technique.values().length)) {
            classes.add(item.oneOf(Technique.class));
        }
        requireDistinct(place, classes);
        return classes;
    }

    private static List<String> features(JsonPlace place) throws UserProblem {
        List<String> features = place.texts(1, MOST_FEATURES);
        requireDistinct(place, features);
        return features;
    }

    private static void requireDistinct(JsonPlace place, List<?> items) throws UserProblem {
        if (new HashSet<>(items).size() < items.size()) {
            throw place.wrong(Words.of("store.expects_distinct"));
        }
    }
}
