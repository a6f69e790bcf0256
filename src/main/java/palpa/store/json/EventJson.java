package palpa.store.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import palpa.model.Hand;
import palpa.model.Labelled;
import palpa.model.UserProblem;
import palpa.session.SessionEvent;

/** A {@link SessionEvent} as one line of JSON: {@code time_us} on the session clock, {@code kind, hand, value}. */
public final class EventJson {

    /** JSON Schema (draft 2020-12) of what {@link #write} gives. */
    public static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "palpa.Event",
              "type": "object",
              "properties": {
                "time_us": {"type": "integer", "description": "session clock, microseconds"},
                "kind": {"type": "string", "description": "what happened"},
                "hand": {"type": "string", "enum": ["left", "right"]},
                "value": {"type": "string", "description": "what goes with it"}
              },
              "required": ["time_us", "kind", "value"]
            }
            """;

    private EventJson() {}

    public static byte[] write(SessionEvent event) {
        ObjectNode node = JsonText.object();
        node.put("time_us", event.timeMicros());
        node.put("kind", event.kind().label());
        event.hand().map(Labelled::label).ifPresent(hand -> node.put("hand", hand));
        node.put("value", event.value());
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads an event back. */
    public static SessionEvent read(JsonPlace root) throws UserProblem {
        root.only("time_us", "kind", "hand", "value");
        Optional<JsonPlace> hand = root.find("hand");
        return new SessionEvent(
                root.at("time_us").whole(Long.MIN_VALUE, Long.MAX_VALUE),
                root.at("kind").oneOf(SessionEvent.Kind.class),
                hand.isPresent() ? Optional.of(hand.get().oneOf(Hand.class)) : Optional.empty(),
                root.at("value").text());
    }
}
