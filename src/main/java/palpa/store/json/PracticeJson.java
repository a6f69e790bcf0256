package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import palpa.coaching.feedback.FadingSchedule;
import palpa.coaching.feedback.FeedbackMode;
import palpa.model.Labelled;
import palpa.model.Region;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.progress.PracticeEntry;
import palpa.session.progress.PractisedBout;

/** What a trainee has practised as JSON, schema version 1. The same practices give the same bytes. */
public final class PracticeJson {

    private static final int SCHEMA = 1;
    private static final int MOST = 100_000;
    private static final double MOST_POINTS = 100;
    private static final int MOST_PERCENT = 100;
    private static final int MOST_COMFORT = 10;
    private static final double MOST_SECONDS = 1e7;

    private PracticeJson() {}

    /** The practices of {@code trainee}, as UTF-8. */
    public static byte[] write(String trainee, List<PracticeEntry> entries) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.put("trainee", trainee);
        ArrayNode practices = root.putArray("practices");
        entries.forEach(entry -> put(practices.addObject(), entry));
        return JsonText.bytes(root);
    }

    private static void put(ObjectNode node, PracticeEntry entry) {
        node.put("when", entry.when().toString());
        node.put("program", entry.program());
        node.put("version", entry.version());
        node.put("feedback", entry.feedback().label());
        node.put("stage", entry.stage());
        putFigures(node, entry.points(), entry.inBandShare());
        entry.estimatePercent().ifPresent(percent -> node.put("estimate_percent", percent));
        node.put("session", entry.session());
        ArrayNode comfort = node.putArray("comfort");
        entry.comfort().forEach(comfort::add);
        ArrayNode bouts = node.putArray("bouts");
        entry.bouts().forEach(bout -> put(bouts.addObject(), bout));
    }

    private static void put(ObjectNode node, PractisedBout bout) {
        node.put("step", bout.step());
        bout.technique().map(Labelled::label).ifPresent(technique -> node.put("technique", technique));
        node.put("region", bout.region().label());
        putFigures(node, bout.points(), bout.inBandShare());
        node.put("work_s", bout.workSeconds());
    }

    private static void putFigures(ObjectNode node, OptionalDouble points, OptionalDouble share) {
        points.ifPresent(known -> node.put("score", known));
        share.ifPresent(known -> node.put("in_band", known));
    }

    /** Whether a later version of this program wrote it. */
    public static boolean isTooNew(JsonPlace root) throws UserProblem {
        return root.at("schema").integer(1, Integer.MAX_VALUE) > SCHEMA;
    }

    /** Reads the practices back; anything that is not as {@link #write} writes it is a problem. */
    public static List<PracticeEntry> read(JsonPlace root) throws UserProblem {
        root.only("schema", "trainee", "practices").at("schema").integer(SCHEMA, SCHEMA);
        String trainee = root.at("trainee").text();
        List<PracticeEntry> entries = new ArrayList<>();
        for (JsonPlace place : root.at("practices").items(0, MOST)) {
            entries.add(entry(trainee, place));
        }
        return entries;
    }

    private static PracticeEntry entry(String trainee, JsonPlace place) throws UserProblem {
        place.only(
                "when",
                "program",
                "version",
                "feedback",
                "stage",
                "score",
                "in_band",
                "estimate_percent",
                "session",
                "comfort",
                "bouts");
        List<Integer> comfort = new ArrayList<>();
        for (int answer : place.at("comfort").integers(MOST, 0, MOST_COMFORT)) {
            comfort.add(answer);
        }
        try {
            return new PracticeEntry(
                    place.at("when").instant(),
                    trainee,
                    place.at("program").text(),
                    place.at("version").integer(0, Integer.MAX_VALUE),
                    place.at("feedback").oneOf(FeedbackMode.class),
                    place.at("stage").integer(0, FadingSchedule.lastStage()),
                    figure(place, "score", MOST_POINTS),
                    figure(place, "in_band", 1),
                    bouts(place.at("bouts")),
                    estimate(place.find("estimate_percent")),
                    place.at("session").text(),
                    comfort);
        } catch (IllegalArgumentException incoherent) {
            throw place.incoherent(incoherent);
        }
    }

    private static OptionalInt estimate(Optional<JsonPlace> place) throws UserProblem {
        return place.isPresent() ? OptionalInt.of(place.get().integer(0, MOST_PERCENT)) : OptionalInt.empty();
    }

    private static List<PractisedBout> bouts(JsonPlace places) throws UserProblem {
        List<PractisedBout> bouts = new ArrayList<>();
        for (JsonPlace place : places.items(0, MOST)) {
            place.only("step", "technique", "region", "score", "in_band", "work_s");
            bouts.add(new PractisedBout(
                    place.at("step").integer(0, MOST),
                    place.optional("technique", Technique.class),
                    place.at("region").oneOf(Region.class),
                    figure(place, "score", MOST_POINTS),
                    figure(place, "in_band", 1),
                    place.at("work_s").number(0, MOST_SECONDS)));
        }
        return bouts;
    }

    private static OptionalDouble figure(JsonPlace place, String name, double most) throws UserProblem {
        Optional<JsonPlace> there = place.find(name);
        return there.isPresent() ? OptionalDouble.of(there.get().number(0, most)) : OptionalDouble.empty();
    }
}
