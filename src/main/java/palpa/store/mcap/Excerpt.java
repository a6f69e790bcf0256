package palpa.store.mcap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palpa.model.TimeSpan;
import palpa.model.UserProblem;
import palpa.session.GloveOnRecord;
import palpa.session.Progress;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionHeader;
import palpa.session.SessionSink;
import palpa.session.SessionStore.Damage;
import palpa.store.mcap.Contents.Chunk;
import palpa.store.mcap.Contents.Place;

/** Parts of a session file, read by its contents. One thread. */
final class Excerpt {

    private static final Logger LOG = LoggerFactory.getLogger(Excerpt.class);

    private final String source;
    private final FileBytes file;
    private final Contents contents;
    private final ChunkReader reader = new ChunkReader();
    private int damagedChunks;
    private long lostBytes;

    Excerpt(String source, FileBytes file, Contents contents) {
        this.source = source;
        this.file = file;
        this.contents = contents;
    }

    /** Every glove whose description can be read. */
    List<GloveOnRecord> gloves() throws IOException, UserProblem {
        Gathered gathered = new Gathered();
        Replay replay = new Replay(source, gathered);
        for (Place place : contents.attachments()) {
            try {
                replay.take(McapReader.attachment(new In(content(Mcap.ATTACHMENT, place))));
            } catch (DamagedException e) {
                LOG.warn("{}: an attachment at {} passed over", source, place, e);
            }
        }
        return gathered.gloves;
    }

    /** From the first sample to the last: the blocks of a few chunks at either end. */
    TimeSpan span(List<GloveOnRecord> gloves) throws IOException, UserProblem {
        Gathered gathered = new Gathered();
        Replay replay = new Replay(source, gathered);
        replay.know(gloves);
        int count = contents.chunks().size();
        int read = 0;
        for (int i = 0; i < count && gathered.chunksWithBlocks < Gathered.ENOUGH; i++) {
            take(replay, contents.chunks().get(i), message -> true);
            gathered.endChunk();
            read++;
        }
        gathered.chunksWithBlocks = 0;
        for (int i = count - 1; i >= read && gathered.chunksWithBlocks < Gathered.ENOUGH; i--) {
            take(replay, contents.chunks().get(i), message -> true);
            gathered.endChunk();
        }
        return gathered.samples == 0 ? new TimeSpan(0, 0) : new TimeSpan(gathered.first, gathered.last);
    }

    /** The gloves, the events up to the last span's end, and the blocks of the chunks that belong to the spans. */
    Damage replay(
            SessionHeader header, List<GloveOnRecord> gloves, SessionSink sink, List<TimeSpan> spans, Progress progress)
            throws IOException, UserProblem {
        ChunkTimes times = ChunkTimes.of(header, spans);
        Replay replay = new Replay(source, new SpanSink(sink, times.all()));
        replay.know(gloves);
        for (GloveOnRecord glove : gloves) {
            sink.glove(glove);
        }
        List<Chunk> wanted = contents.chunks().stream()
                .filter(chunk -> chunk.events() ? times.beginsInTime(chunk) : times.overlap(chunk))
                .toList();
        for (int i = 0; i < wanted.size(); i++) {
            progress.step((double) i / wanted.size());
            boolean blocks = times.overlap(wanted.get(i));
            take(
                    replay,
                    wanted.get(i),
                    message -> blocks || !Layout.isGloveTopic(message.channel().topic()));
        }
        progress.step(1);
        return new Damage(contents.ended(), damagedChunks + replay.unreadable(), lostBytes + replay.lostBytes());
    }

    private void take(Replay replay, Chunk chunk, Predicate<Item.Message> wanted) throws IOException, UserProblem {
        try {
            Item.Chunk whole = reader.read(new In(content(Mcap.CHUNK, chunk.place())));
            replay.take(new Item.Chunk(whole.messages().stream().filter(wanted).toList()));
        } catch (DamagedException e) {
            LOG.warn("{}: a chunk at {} passed over", source, chunk.place(), e);
            damagedChunks++;
            lostBytes += chunk.place().length();
        }
    }

    /** What the contents name is checked where it is read. */
    private byte[] content(int opcode, Place place) throws IOException, DamagedException {
        boolean there = place.end() <= file.size()
                && file.u8(place.offset()) == opcode
                && Search.fits(file, place.offset())
                && file.u64(place.offset() + 1) == place.length() - Mcap.PREFIX_BYTES;
        if (!there) {
            throw new DamagedException("no record of kind " + opcode + " at " + place);
        }
        return file.content(place.offset());
    }

    /** Keeps gloves, and how far the samples go. */
    private static final class Gathered implements SessionSink {

        /** Chunks that have to be looked at for the outermost sample of two hands, whose blocks end at different times. */
        private static final int ENOUGH = 4;

        private final List<GloveOnRecord> gloves = new ArrayList<>();
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private long samples;
        private long samplesBefore;
        private int chunksWithBlocks;

        @Override
        public void glove(GloveOnRecord glove) {
            gloves.add(glove);
        }

        @Override
        public void block(RawBlock block) {
            TimeSpan span = SpanSink.spanOf(block);
            first = Math.min(first, span.startMicros());
            last = Math.max(last, span.endMicros());
            samples += block.samples();
        }

        @Override
        public void event(SessionEvent event) {
            // Only samples count.
        }

        private void endChunk() {
            chunksWithBlocks += samples > samplesBefore ? 1 : 0;
            samplesBefore = samples;
        }
    }
}
