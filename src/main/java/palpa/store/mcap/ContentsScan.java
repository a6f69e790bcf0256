package palpa.store.mcap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.store.mcap.Contents.Chunk;
import palpa.store.mcap.Contents.Place;

/**
 * The contents of a file found by going from record to record, for files without an end, or with one that cannot be
 * believed. Reads prefixes and message indexes, no chunk. One thread.
 */
final class ContentsScan {

    private static final Logger LOG = LoggerFactory.getLogger(ContentsScan.class);

    private final FileBytes file;
    private final Search search;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Place> attachments = new ArrayList<>();
    private final Set<Integer> gloveChannels = new HashSet<>();
    private Place chunk;
    private boolean events;
    private long first;
    private long last;

    private ContentsScan(FileBytes file) {
        this.file = file;
        this.search = new Search(file);
    }

    static Contents of(FileBytes file) throws IOException {
        return new ContentsScan(file).scan();
    }

    private Contents scan() throws IOException {
        long at = Mcap.MAGIC.length;
        while (at < file.size() && file.u8(at) != Mcap.DATA_END) {
            if (search.looksLikeARecord(at) && isOfItsForm(at)) {
                Place place = new Place(at, Mcap.PREFIX_BYTES + file.u64(at + 1));
                take(place);
                at = place.end();
            } else {
                at = search.nextWhole(at);
            }
        }
        endChunk();
        return new Contents(false, chunks, attachments);
    }

    /** Records without a mark of their own are read, lest one with a wrong length hides what follows. */
    private boolean isOfItsForm(long at) throws IOException {
        int opcode = file.u8(at);
        if (opcode == Mcap.CHUNK || opcode == Mcap.MESSAGE_INDEX || opcode == Mcap.ATTACHMENT) {
            return true;
        }
        In content = new In(file.content(at));
        try {
            switch (opcode) {
                case Mcap.HEADER -> {
                    content.text();
                    content.text();
                }
                case Mcap.SCHEMA -> McapSchema.skip(content);
                case Mcap.CHANNEL -> McapChannel.read(content).noteGlove(gloveChannels);
                default -> {
                    content.text();
                    content.texts();
                }
            }
            return content.remaining() == 0;
        } catch (DamagedException e) {
            LOG.debug("no whole record of kind {} at {}", opcode, at, e);
            return false;
        }
    }

    private void take(Place place) throws IOException {
        int opcode = file.u8(place.offset());
        if (opcode == Mcap.MESSAGE_INDEX) {
            messageIndex(place);
            return;
        }
        endChunk();
        if (opcode == Mcap.ATTACHMENT) {
            attachments.add(place);
        } else if (opcode == Mcap.CHUNK) {
            beginChunk(place);
        }
    }

    private void beginChunk(Place place) {
        chunk = place;
        events = false;
        first = Long.MAX_VALUE;
        last = Long.MIN_VALUE;
    }

    /** Which channels the chunk before has, and when: its entries are pairs of a log time and an offset. */
    private void messageIndex(Place place) throws IOException {
        long at = place.offset() + Mcap.PREFIX_BYTES;
        events |= !gloveChannels.contains(file.u8(at) | file.u8(at + 1) << 8);
        for (long entry = at + 6; entry + 16 <= place.end(); entry += 16) {
            first = Math.min(first, file.u64(entry));
            last = Math.max(last, file.u64(entry));
        }
    }

    /** Neither chunk head nor message index has a checksum: where they disagree, nobody knows. */
    private void endChunk() throws IOException {
        if (chunk == null) {
            return;
        }
        long head = chunk.offset() + Mcap.PREFIX_BYTES;
        boolean known = first == file.u64(head) && last == file.u64(head + 8);
        chunks.add(
                known ? new Chunk(chunk, first, last, events) : new Chunk(chunk, Long.MIN_VALUE, Long.MAX_VALUE, true));
        chunk = null;
    }
}
