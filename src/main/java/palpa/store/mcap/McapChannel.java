package palpa.store.mcap;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A stream of messages in the file.
 *
 * @param id its number, 1 to 65535
 * @param schemaId number of the schema of its messages
 * @param topic its name, e.g. {@code /glove/0/raw}
 * @param encoding how its messages are encoded, e.g. {@code protobuf}
 * @param metadata what else is to be known of it
 */
record McapChannel(int id, int schemaId, String topic, String encoding, Map<String, String> metadata) {

    McapChannel {
        metadata = Map.copyOf(metadata);
    }

    Out content() {
        return new Out().u16(id).u16(schemaId).text(topic).text(encoding).texts(new TreeMap<>(metadata));
    }

    static McapChannel read(In content) throws DamagedException {
        return new McapChannel(content.u16(), content.u16(), content.text(), content.text(), content.texts());
    }

    /** Adds its number to {@code gloveChannels} if it carries a glove's counts. */
    void noteGlove(Set<Integer> gloveChannels) {
        if (Layout.isGloveTopic(topic)) {
            gloveChannels.add(id);
        }
    }
}
