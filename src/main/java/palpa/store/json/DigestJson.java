package palpa.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.library.SessionDigest;

/**
 * The part of a {@link SessionDigest} that is only shown - strokes, work and scores - as JSON on one line. For a cache,
 * which is thrown away with every change of this form: numbers stand in lists by their place, and it has no version.
 * Any thread.
 */
public final class DigestJson {

    /**
     * What was written.
     *
     * @param strokes strokes found, by technique
     * @param workSeconds seconds of work found, by technique
     * @param score how well it went
     */
    public record Detail(Map<Technique, Integer> strokes, Map<Technique, Double> workSeconds, SessionScore score) {}

    private DigestJson() {}

    public static String write(SessionDigest digest) {
        ObjectNode root = JsonText.object();
        ObjectNode strokes = root.putObject("strokes");
        digest.strokes().forEach((technique, count) -> strokes.put(technique.label(), count));
        ObjectNode work = root.putObject("work_s");
        digest.workSeconds().forEach((technique, seconds) -> work.put(technique.label(), seconds));
        digest.score().overall().ifPresent(score -> root.set("overall", write(score)));
        ArrayNode steps = root.putArray("steps");
        digest.score().steps().forEach(step -> write(steps.addArray(), step));
        root.set("deviations", write(digest.score().deviations()));
        return root.toString();
    }

    private static void write(ArrayNode node, StepScore step) {
        node.add(step.step());
        node.add(step.span().startMicros()).add(step.span().endMicros());
        node.add(step.score().map(DigestJson::write).orElse(null));
        node.add(write(step.deviations()));
    }

    private static ArrayNode write(Score score) {
        ArrayNode node = JsonText.array();
        double[] values = {
            score.pressure(), score.rhythm(), score.technique(), score.evenness(), score.dose(), score.cap(),
            score.inBand()
        };
        for (double value : values) {
            node.add(Double.isNaN(value) ? null : (Double) value);
        }
        return node;
    }

    private static ArrayNode write(List<Deviation> deviations) {
        ArrayNode all = JsonText.array();
        for (Deviation deviation : deviations) {
            all.addArray()
                    .add(deviation.kind().label())
                    .add(deviation.region().label())
                    .add(deviation.technique().label())
                    .add(deviation.hand().map(Labelled::label).orElse(""))
                    .add(deviation.count())
                    .add(deviation.of())
                    .add(deviation.weight());
        }
        return all;
    }

    /** Reads it back; what {@link #write} did not write is an {@link IllegalArgumentException}. */
    public static Detail read(String json) {
        JsonNode root = parse(json);
        Map<Technique, Integer> strokes = new EnumMap<>(Technique.class);
        root.path("strokes")
                .properties()
                .forEach(field -> strokes.put(
                        constant(Technique.class, field.getKey()), field.getValue().asInt()));
        Map<Technique, Double> work = new EnumMap<>(Technique.class);
        root.path("work_s")
                .properties()
                .forEach(field -> work.put(
                        constant(Technique.class, field.getKey()), field.getValue().asDouble()));
        List<StepScore> steps = new ArrayList<>();
        root.path("steps").forEach(step -> steps.add(step(step)));
        return new Detail(
                strokes,
                work,
                new SessionScore(score(root.path("overall")), steps, deviations(root.path("deviations"))));
    }

    private static JsonNode parse(String json) {
        try {
            return JsonText.tree(json);
        } catch (UserProblem strange) {
            throw new IllegalArgumentException("no digest: " + json, strange);
        }
    }

    private static StepScore step(JsonNode node) {
        return new StepScore(
                node.path(0).asInt(),
                new TimeSpan(node.path(1).asLong(), node.path(2).asLong()),
                score(node.path(3)),
                deviations(node.path(4)));
    }

    private static Optional<Score> score(JsonNode node) {
        if (!node.isArray()) {
            return Optional.empty();
        }
        return Optional.of(new Score(
                number(node, 0),
                number(node, 1),
                number(node, 2),
                number(node, 3),
                number(node, 4),
                number(node, 5),
                number(node, 6)));
    }

    private static double number(JsonNode list, int index) {
        return list.path(index).asDouble(Double.NaN);
    }

    private static List<Deviation> deviations(JsonNode list) {
        List<Deviation> all = new ArrayList<>();
        for (JsonNode node : list) {
            String hand = node.path(3).asText();
            all.add(new Deviation(
                    constant(Deviation.Kind.class, node.path(0).asText()),
                    constant(Region.class, node.path(1).asText()),
                    constant(Technique.class, node.path(2).asText()),
                    hand.isEmpty() ? Optional.empty() : Optional.of(constant(Hand.class, hand)),
                    node.path(4).asInt(),
                    node.path(5).asInt(),
                    node.path(6).asDouble()));
        }
        return all;
    }

    private static <E extends Enum<E> & Labelled> E constant(Class<E> type, String label) {
        return Labelled.parse(type, label).orElseThrow(() -> new IllegalArgumentException(type + " " + label));
    }
}
