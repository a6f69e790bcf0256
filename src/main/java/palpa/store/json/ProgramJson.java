package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.Labelled;
import palpa.model.Level;
import palpa.model.Region;
import palpa.model.TargetTable;
import palpa.model.Technique;
import palpa.model.UserProblem;
import palpa.session.Words;

/** A {@link Program} as JSON, schema version 1; its targets are written out, or {@code "default"} names the shipped. */
public final class ProgramJson {

    private static final int SCHEMA = 1;
    private static final String DEFAULT_TARGETS = "default";
    private static final int MAX_STEPS = 500;
    private static final int MAX_REPETITIONS = 10_000;
    private static final int MAX_SECONDS = 4 * 3600;
    private static final int MAX_VERSION = 1_000_000;

    private ProgramJson() {}

    /**
     * Reads a program.
     *
     * @param defaults what {@code "targets": "default"} stands for
     */
    public static Program read(JsonPlace root, TargetTable defaults) throws UserProblem {
        root.only("schema", "name", "version", "note", "targets", "steps");
        root.at("schema").integer(SCHEMA, SCHEMA);
        List<Step> steps = new ArrayList<>();
        for (JsonPlace step : root.at("steps").items(1, MAX_STEPS)) {
            steps.add(step(step));
        }
        return new Program(
                root.at("name").text(),
                root.at("version").integer(1, MAX_VERSION),
                targets(root.at("targets"), defaults),
                steps);
    }

    private static TargetTable targets(JsonPlace place, TargetTable defaults) throws UserProblem {
        if (!place.isText()) {
            return TargetsJson.read(place);
        }
        if (!place.text().equals(DEFAULT_TARGETS)) {
            throw place.wrong(Words.of("store.expects_targets"));
        }
        return defaults;
    }

    private static Step step(JsonPlace place) throws UserProblem {
        place.only("region", "technique", "level", "repetitions", "seconds", "instruction");
        Optional<JsonPlace> instruction = place.find("instruction");
        return new Step(
                place.at("region").oneOf(Region.class),
                technique(place.find("technique")),
                level(place.find("level")),
                count(place.find("repetitions"), MAX_REPETITIONS),
                count(place.find("seconds"), MAX_SECONDS),
                instruction.isPresent() ? instruction.get().text() : "");
    }

    private static Optional<Technique> technique(Optional<JsonPlace> place) throws UserProblem {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Technique technique = place.get().oneOf(Technique.class);
        if (!technique.isMassage()) {
            throw place.get().wrong(Words.of("store.expects_technique"));
        }
        return Optional.of(technique);
    }

    private static Optional<Level> level(Optional<JsonPlace> place) throws UserProblem {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Level level = place.get().oneOf(Level.class);
        if (level == Level.BELOW || level == Level.OVER) {
            throw place.get().wrong(Words.of("store.expects_level"));
        }
        return Optional.of(level);
    }

    private static int count(Optional<JsonPlace> place, int most) throws UserProblem {
        return place.isPresent() ? place.get().integer(0, most) : 0;
    }

    /** The program with its targets written out, as UTF-8. */
    public static byte[] write(Program program) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.put("name", program.name());
        root.put("version", program.version());
        root.set("targets", TargetsJson.write(program.targets()));
        ArrayNode steps = root.putArray("steps");
        for (Step step : program.steps()) {
            ObjectNode node = steps.addObject();
            node.put("region", step.region().label());
            step.technique().map(Labelled::label).ifPresent(label -> node.put("technique", label));
            step.level().map(Labelled::label).ifPresent(label -> node.put("level", label));
            node.put("repetitions", step.repetitions());
            node.put("seconds", step.seconds());
            node.put("instruction", step.instruction());
        }
        return JsonText.bytes(root);
    }
}
