package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.model.TargetTable;
import palpa.model.UserProblem;
import palpa.session.Words;

/**
 * A {@link Program} as JSON, schema version 2; its targets are written out, or {@code "default"} names the shipped. Programs
 * of schema 1, which know region, technique, level, dose and instruction, are read as well.
 */
public final class ProgramJson {

    private static final int SCHEMA = 2;
    private static final int OLDEST_SCHEMA = 1;
    private static final String DEFAULT_TARGETS = "default";
    private static final int MAX_STEPS = 500;
    private static final int MAX_VERSION = 1_000_000;

    private ProgramJson() {}

    /**
     * Reads a program.
     *
     * @param defaults what {@code "targets": "default"} stands for
     */
    public static Program read(JsonPlace root, TargetTable defaults) throws UserProblem {
        root.only("schema", "name", "version", "description", "note", "targets", "steps");
        root.at("schema").integer(OLDEST_SCHEMA, SCHEMA);
        List<Step> steps = new ArrayList<>();
        for (JsonPlace step : root.at("steps").items(1, MAX_STEPS)) {
            steps.add(StepJson.read(step));
        }
        return new Program(
                root.at("name").text(),
                root.at("version").integer(1, MAX_VERSION),
                root.textOr("description", ""),
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

    /** The program with its targets written out, as UTF-8. */
    public static byte[] write(Program program) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.put("name", program.name());
        root.put("version", program.version());
        root.put("description", program.description());
        root.set("targets", TargetsJson.write(program.targets()));
        ArrayNode steps = root.putArray("steps");
        for (Step step : program.steps()) {
            StepJson.write(steps.addObject(), step);
        }
        return JsonText.bytes(root);
    }
}
