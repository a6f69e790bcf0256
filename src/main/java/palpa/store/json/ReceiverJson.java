package palpa.store.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import palpa.coaching.Leg;
import palpa.coaching.safety.Adapt;
import palpa.coaching.safety.Answers;
import palpa.model.UserProblem;
import palpa.session.Receiver;

/** A {@link Receiver} as JSON, schema version 1. */
public final class ReceiverJson {

    private static final int SCHEMA = 1;

    private ReceiverJson() {}

    public static Receiver read(JsonPlace root) throws UserProblem {
        root.only("schema", "name", "comfort_factor", "answered_on", "adapt", "legs");
        root.at("schema").integer(SCHEMA, SCHEMA);
        Set<Adapt> adapts = EnumSet.noneOf(Adapt.class);
        for (JsonPlace adapt : root.at("adapt").items(0, Adapt.values().length)) {
            adapts.add(adapt.oneOf(Adapt.class));
        }
        try {
            return new Receiver(
                    root.at("name").text(Receiver.LONGEST_NAME),
                    root.at("comfort_factor").number(Receiver.LEAST_COMFORT, Receiver.MOST_COMFORT),
                    new Answers(Set.of(), adapts, legs(root.at("legs"))),
                    ProfileJson.day(root.at("answered_on")));
        } catch (IllegalArgumentException incoherent) {
            throw root.incoherent(incoherent);
        }
    }

    private static Map<Adapt, Leg> legs(JsonPlace place) throws UserProblem {
        Map<Adapt, Leg> legs = new EnumMap<>(Adapt.class);
        for (Adapt adapt : Adapt.values()) {
            place.optional(adapt.label(), Leg.class).ifPresent(leg -> legs.put(adapt, leg));
        }
        return legs;
    }

    /** As UTF-8. */
    public static byte[] write(Receiver receiver) {
        ObjectNode root = JsonText.object();
        root.put("schema", SCHEMA);
        root.put("name", receiver.name());
        root.put("comfort_factor", receiver.comfortFactor());
        root.put("answered_on", receiver.answeredOn().toString());
        ArrayNode adapts = root.putArray("adapt");
        ObjectNode legs = root.putObject("legs");
        for (Adapt adapt : Adapt.values()) {
            if (receiver.answers().adapts().contains(adapt)) {
                adapts.add(adapt.label());
                receiver.answers().leg(adapt).ifPresent(leg -> legs.put(adapt.label(), leg.label()));
            }
        }
        return JsonText.bytes(root);
    }
}
