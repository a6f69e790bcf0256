package palpa.store.mcap;

import java.util.List;
import java.util.Map;

/** What a reader meets in a file, whole and checked. */
sealed interface Item {

    /** A named set of texts. */
    record Metadata(String name, Map<String, String> values) implements Item {}

    /** A file within the file, its checksum right. */
    record Attachment(String name, byte[] data) implements Item {}

    /** The messages of one chunk in their order, its checksum right. */
    record Chunk(List<Message> messages) implements Item {}

    /**
     * One message.
     *
     * @param channel the channel it came on
     * @param data its content in the channel's encoding
     */
    record Message(McapChannel channel, byte[] data) {}
}
