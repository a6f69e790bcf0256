package palpa.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import palpa.coaching.CoachingRules;
import palpa.coaching.Program;
import palpa.coaching.ProgramCheck;
import palpa.coaching.ProgramFault;
import palpa.coaching.Step;
import palpa.model.TargetTable;
import palpa.model.UserProblem;
import palpa.session.ProgramFaults;
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

    /**
     * Reads a program that is to be practised: what breaks a rule that is never broken is refused. Recorded sessions may hold
     * programs that do, and are read all the same.
     */
    public static Program readChecked(JsonPlace root, TargetTable defaults, CoachingRules rules) throws UserProblem {
        Program program = read(root, defaults);
        if (!root.at("targets").isText()) {
            TargetsJson.refuseHardKnee(root.at("targets"));
        }
        List<JsonPlace> steps = root.at("steps").items(1, MAX_STEPS);
        for (ProgramFault fault : ProgramCheck.of(program, rules)) {
            if (fault.kind().isRefused()) {
                throw steps.get(fault.step()).at(fault.kind().field()).refused(ProgramFaults.sentence(fault));
            }
        }
        return program;
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
        return write(program, TargetsJson.tree(program.targets()));
    }

    /** The program as UTF-8, judged by the targets that are in force where it is read. */
    public static byte[] writeByDefault(Program program) {
        return write(program, JsonNodeFactory.instance.textNode(DEFAULT_TARGETS));
    }

    private static byte[] write(Program program, JsonNode targets) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.put("name", program.name());
        root.put("version", program.version());
        root.put("description", program.description());
        root.set("targets", targets);
        ArrayNode steps = root.putArray("steps");
        for (Step step : program.steps()) {
            StepJson.write(steps.addObject(), step);
        }
        return JsonText.bytes(root);
    }
}
