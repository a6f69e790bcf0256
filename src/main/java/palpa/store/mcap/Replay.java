package palpa.store.mcap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.store.json.EventJson;
import palpa.store.json.GloveJson;
import palpa.store.json.JsonPlace;
import palpa.store.json.JsonText;
import palpa.store.json.ProfileJson;

/**
 * Turns what stands in the file into the calls the recorder was given, in the same order. One thread.
 *
 * <p>Messages whose checksum was right and that still make no sense, and blocks of a glove whose description was lost,
 * are counted and passed over.
 */
final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private static final String GLOVE_NUMBER = "\\d{1,5}";

    private final String source;
    private final SessionSink sink;
    private final Map<Integer, JsonPlace> descriptors = new HashMap<>();
    private final Map<Integer, GloveOnRecord> announced = new HashMap<>();
    private int unreadable;
    private long lostBytes;

    Replay(String source, SessionSink sink) {
        this.source = source;
        this.sink = sink;
    }

    /** Takes gloves for announced, without telling the sink. */
    void know(List<GloveOnRecord> gloves) {
        gloves.forEach(glove -> announced.put(glove.index(), glove));
    }

    /** Chunks with at least one message that could not be used. */
    int unreadable() {
        return unreadable;
    }

    /** Bytes of those messages. */
    long lostBytes() {
        return lostBytes;
    }

    void take(Item item) throws UserProblem {
        if (item instanceof Item.Attachment attachment) {
            take(attachment);
        } else if (item instanceof Item.Chunk chunk) {
            take(chunk);
        }
    }

    private void take(Item.Attachment attachment) throws UserProblem {
        String[] path = Layout.original(attachment.name()).split("/");
        if (path.length != 3 || !path[0].equals("glove") || isAnnounced(path[1])) {
            return;
        }
        JsonPlace json = JsonText.parse(source + " (" + attachment.name() + ")", attachment.data());
        if (path[2].equals("descriptor.json")) {
            descriptors.put(GloveJson.index(json), json);
        } else if (path[2].equals("profile.json")) {
            glove(path[1], json);
        }
    }

    /** A second copy of what is known needs no look. */
    private boolean isAnnounced(String index) {
        return index.matches(GLOVE_NUMBER) && announced.containsKey(Integer.parseInt(index));
    }

    private void glove(String index, JsonPlace profile) throws UserProblem {
        JsonPlace descriptor = index.matches(GLOVE_NUMBER) ? descriptors.get(Integer.parseInt(index)) : null;
        if (descriptor == null) {
            LOG.warn("{}: a profile of glove {}, whose descriptor is lost", source, index);
            return;
        }
        GloveOnRecord glove = GloveJson.glove(descriptor, ProfileJson.read(profile));
        if (announced.putIfAbsent(glove.index(), glove) == null) {
            sink.glove(glove);
        }
    }

    private void take(Item.Chunk chunk) throws UserProblem {
        boolean whole = true;
        for (Item.Message message : chunk.messages()) {
            whole &= take(message);
        }
        unreadable += whole ? 0 : 1;
    }

    private boolean take(Item.Message message) throws UserProblem {
        String topic = message.channel().topic();
        try {
            if (topic.equals(Layout.EVENTS.topic()) || topic.equals(Layout.MARKERS.topic())) {
                sink.event(event(message));
            } else if (Layout.isGloveTopic(topic)) {
                sink.block(block(message));
            }
            return true;
        } catch (DamagedException e) {
            LOG.warn("{}: {} passed over", source, topic, e);
            lostBytes += message.data().length;
            return false;
        }
    }

    private SessionEvent event(Item.Message message) throws DamagedException {
        try {
            return EventJson.read(JsonText.parse(source, message.data()));
        } catch (UserProblem e) {
            throw new DamagedException("an event that makes no sense", e);
        }
    }

    private RawBlock block(Item.Message message) throws DamagedException {
        RawBlock block = RawBlockCodec.decode(message.data());
        GloveOnRecord glove = announced.get(block.gloveIndex());
        if (glove == null || glove.descriptor().channels().size() != block.channels()) {
            throw new DamagedException("a block of " + block.channels() + " channels of glove " + block.gloveIndex()
                    + ", whose description is lost or another");
        }
        return block;
    }
}
