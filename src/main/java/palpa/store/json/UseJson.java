package palpa.store.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import palpa.model.Site;
import palpa.model.UserProblem;
import palpa.session.Calibrations.Check;
import palpa.session.Calibrations.Use;

/**
 * What became of a calibration as JSON: {@code used_s}, {@code anew_at_s} where channels were calibrated later than others, {@code
 * voided} where something was found, and {@code checked} where a known load was pressed.
 */
public final class UseJson {

    private static final double MOST_SECONDS = 1e12;
    private static final double MOST_NEWTONS = 1e6;

    private UseJson() {}

    /** Writes it. */
    public static byte[] write(Use use) {
        ObjectNode root = JsonText.object();
        root.put("used_s", use.usedSeconds());
        if (!use.anewAtSeconds().isEmpty()) {
            ObjectNode anew = root.putObject("anew_at_s");
            new TreeMap<>(use.anewAtSeconds()).forEach(anew::put);
        }
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
        root.only("used_s", "anew_at_s", "voided", "checked");
        Optional<JsonPlace> voided = root.find("voided");
        Optional<JsonPlace> checked = root.find("checked");
        return new Use(
                root.at("used_s").number(0, MOST_SECONDS),
                anew(root),
                voided.isPresent() ? Optional.of(voided.get().text()) : Optional.empty(),
                checked.isPresent() ? Optional.of(check(checked.get())) : Optional.empty());
    }

    private static Map<String, Double> anew(JsonPlace root) throws UserProblem {
        Optional<JsonPlace> place = root.find("anew_at_s");
        Map<String, Double> anew = new HashMap<>();
        if (place.isPresent()) {
            for (Map.Entry<String, JsonPlace> channel : place.get().object().entrySet()) {
                anew.put(channel.getKey(), channel.getValue().number(0, MOST_SECONDS));
            }
        }
        return anew;
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
