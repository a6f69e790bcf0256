package palpa.store.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import palpa.model.UserProblem;

/** Named texts as one JSON object. Stateless; any thread. */
public final class TextsJson {

    private TextsJson() {}

    public static byte[] write(Map<String, String> texts) {
        ObjectNode node = JsonText.object();
        texts.forEach(node::put);
        return JsonText.bytes(node);
    }

    /** Reads them back; a value that is no text is refused. */
    public static Map<String, String> read(JsonPlace root) throws UserProblem {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonPlace> field : root.object().entrySet()) {
            texts.put(field.getKey(), field.getValue().text());
        }
        return texts;
    }
}
