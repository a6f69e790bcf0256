package palpa.store.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import palpa.model.UserProblem;
import palpa.session.Calibrations.Use;

/** What became of a calibration as JSON: {@code used_s}, and {@code voided} where something was found. */
public final class UseJson {

    private static final double MOST_SECONDS = 1e12;

    private UseJson() {}

    /** Writes it. */
    public static byte[] write(Use use) {
        ObjectNode root = JsonText.object();
        root.put("used_s", use.usedSeconds());
        use.voided().ifPresent(reason -> root.put("voided", reason));
        return JsonText.bytes(root);
    }

    /** Reads it. */
    public static Use read(JsonPlace root) throws UserProblem {
        root.only("used_s", "voided");
        Optional<JsonPlace> voided = root.find("voided");
        return new Use(
                root.at("used_s").number(0, MOST_SECONDS),
                voided.isPresent() ? Optional.of(voided.get().text()) : Optional.empty());
    }
}
