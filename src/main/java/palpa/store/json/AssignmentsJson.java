package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import palpa.model.UserProblem;
import palpa.session.Assignments.Assignment;
import palpa.session.Words;

/** Assignments as JSON, schema version 1. Stateless; any thread. */
public final class AssignmentsJson {

    private static final int SCHEMA = 1;
    private static final int MOST = 10_000;
    private static final int LONGEST_NAME = 200;

    private AssignmentsJson() {}

    public static byte[] write(List<Assignment> assignments) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        ArrayNode list = root.putArray("assignments");
        for (Assignment assignment : assignments) {
            list.addObject()
                    .put("trainee", assignment.trainee())
                    .put("program", assignment.program())
                    .put("note", assignment.note())
                    .put("given", assignment.given().toString());
        }
        return JsonText.bytes(root);
    }

    /** Reads them back. */
    public static List<Assignment> read(JsonPlace root) throws UserProblem {
        root.only("schema", "assignments");
        root.at("schema").integer(SCHEMA, SCHEMA);
        List<Assignment> assignments = new ArrayList<>();
        for (JsonPlace item : root.at("assignments").items(0, MOST)) {
            item.only("trainee", "program", "note", "given");
            try {
                assignments.add(new Assignment(
                        item.at("trainee").text(LONGEST_NAME),
                        item.at("program").text(LONGEST_NAME),
                        item.at("note").text(),
                        day(item.at("given"))));
            } catch (IllegalArgumentException incoherent) {
                throw item.incoherent(incoherent);
            }
        }
        return assignments;
    }

    private static LocalDate day(JsonPlace place) throws UserProblem {
        try {
            return LocalDate.parse(place.text());
        } catch (DateTimeException notADay) {
            throw place.wrong(Words.of("store.expects_date"));
        }
    }
}
