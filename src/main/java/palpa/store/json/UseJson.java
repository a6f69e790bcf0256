package palpa.store.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.Calibrations.Check;
import palpa.session.Calibrations.Use;

/**
 * What became of a calibration as JSON: {@code used_s}, {@code voided} where something was found, and {@code checked} where a
 * known load was pressed.
 */
public final class UseJson {

    private static final double MOST_SECONDS = 1e12;
    private static final double MOST_NEWTONS = 1e6;

    private UseJson() {}

    /** Writes it. */
    public static byte[] write(Use use) {
        ObjectNode root = JsonText.object();
        root.put("used_s", use.usedSeconds());
        use.voided().ifPresent(reason -> root.put("voided", reason));
        use.lastCheck().ifPresent(check -> root.putObject("checked")
                .put("date", check.day().toString())
                .put("site", check.site().label())
                .put("load_n", check.loadNewtons())
                .put("shown_n", check.shownNewtons())
                .put("held", check.held()));
        return JsonText.bytes(root);
    }

    /** Reads it. */
    public static Use read(JsonPlace root) throws UserProblem {
        root.only("used_s", "voided", "checked");
        Optional<JsonPlace> voided = root.find("voided");
        Optional<JsonPlace> checked = root.find("checked");
        return new Use(
                root.at("used_s").number(0, MOST_SECONDS),
                voided.isPresent() ? Optional.of(voided.get().text()) : Optional.empty(),
                checked.isPresent() ? Optional.of(check(checked.get())) : Optional.empty());
    }

    private static Check check(JsonPlace place) throws UserProblem {
        place.only("date", "site", "load_n", "shown_n", "held");
        return new Check(
                ProfileJson.day(place.at("date")),
                place.at("site").oneOf(Site.class),
                place.at("load_n").number(0, MOST_NEWTONS),
                place.at("shown_n").number(0, MOST_NEWTONS),
                place.at("held").flag());
    }
}
