package palpa.store.mcap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import palpa.store.mcap.Contents.Chunk;
import palpa.store.mcap.Contents.Place;

/**
 * The contents of a file as its summary has them. Believed only where the summary's checksum is right; otherwise whoever
 * asks looks through the file itself. One thread.
 */
final class SummaryReader {

    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Place> attachments = new ArrayList<>();
    private final Set<Integer> gloveChannels = new HashSet<>();
    private final long dataEnd;

    private SummaryReader(long dataEnd) {
        this.dataEnd = dataEnd;
    }

    /** The contents; empty where the file has no end, or one that cannot be believed. */
    static Optional<Contents> read(FileBytes file) throws IOException {
        Optional<Footer> footer = Footer.find(file);
        if (footer.isEmpty() || !footer.get().isSealed(file)) {
            return Optional.empty();
        }
        Footer end = footer.get();
        try {
            In summary = new In(file.read(end.summaryStart(), end.summaryBytes()));
            return Optional.of(new SummaryReader(end.summaryStart()).read(summary));
        } catch (DamagedException e) {
            return Optional.empty();
        }
    }

    private Contents read(In summary) throws DamagedException {
        while (summary.remaining() > 0) {
            int opcode = summary.u8();
            In content = summary.part(summary.u64());
            if (opcode == Mcap.CHANNEL) {
                McapChannel.read(content).noteGlove(gloveChannels);
            } else if (opcode == Mcap.CHUNK_INDEX) {
                chunks.add(chunk(content));
            } else if (opcode == Mcap.ATTACHMENT_INDEX) {
                attachments.add(place(content.u64(), content.u64()));
            }
        }
        chunks.sort(Comparator.comparingLong(chunk -> chunk.place().offset()));
        attachments.sort(Comparator.comparingLong(Place::offset));
        return new Contents(true, chunks, attachments);
    }

    private Chunk chunk(In content) throws DamagedException {
        long first = content.u64();
        long last = content.u64();
        Place place = place(content.u64(), content.u64());
        In indexes = content.part(content.u32());
        boolean events = false;
        while (indexes.remaining() > 0) {
            events |= !gloveChannels.contains(indexes.u16());
            indexes.u64();
        }
        return new Chunk(place, first, last, events);
    }

    private Place place(long offset, long length) throws DamagedException {
        if (offset < Mcap.MAGIC.length || length < Mcap.PREFIX_BYTES || offset > dataEnd || length > dataEnd - offset) {
            throw new DamagedException("a summary that names " + length + " bytes at " + offset);
        }
        return new Place(offset, length);
    }
}
