package palpa.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import palpa.session.SessionStore.Damage;

/**
 * What a check found in one session. Immutable.
 *
 * @param file the session
 * @param inventory what is there, and what is missing of each hand
 * @param damage what could not be read
 */
record CheckResult(Path file, Inventory inventory, Damage damage) {

    /** Whether all is there that was recorded. */
    boolean isWhole() {
        return damage.ended() && damage.damagedChunks() == 0;
    }

    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("file", file.toString());
        root.put("whole", isWhole());
        root.put("ended", damage.ended());
        root.put("damaged_chunks", damage.damagedChunks());
        root.put("lost_bytes", damage.lostBytes());
        root.put("events", inventory.events());
        inventory.parts().forEach(part -> root.withArray("gloves").add(json(part)));
        inventory.gaps().forEach(gap -> root.withArray("gaps").add(json(gap)));
        return root;
    }

    private static ObjectNode json(Inventory.Part part) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("index", part.glove().index());
        node.put("hand", part.glove().hand().label());
        node.put("uid", part.glove().descriptor().uid().toString());
        node.put("samples", part.samples());
        node.put("missing", part.missing());
        node.put("from_s", part.firstMicros() / 1e6);
        node.put("to_s", part.lastMicros() / 1e6);
        return node;
    }

    private static ObjectNode json(Inventory.Gap gap) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("hand", gap.hand().label());
        node.put("from_s", gap.fromMicros() / 1e6);
        node.put("to_s", gap.toMicros() / 1e6);
        node.put("samples", gap.samples());
        return node;
    }
}
