package palpa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.Words;

/** Counts what is in a session, and the sample numbers that are missing. One thread. */
final class Inventory implements SessionSink {

    private final Map<Integer, Part> parts = new TreeMap<>();
    private int events;

    /** One glove's part. */
    private static final class Part {
        private final GloveOnRecord glove;
        private long samples;
        private long missing;
        private long nextSample = -1;
        private long firstMicros;
        private long lastMicros;

        private Part(GloveOnRecord glove) {
            this.glove = glove;
        }
    }

    @Override
    public void glove(GloveOnRecord glove) {
        parts.put(glove.index(), new Part(glove));
    }

    @Override
    public void block(RawBlock block) {
        Part part = parts.get(block.gloveIndex());
        if (part.nextSample < 0) {
            part.firstMicros = block.clock().sessionMicros(block.deviceMicros()[0]);
        } else {
            part.missing += Math.max(0, block.firstSample() - part.nextSample);
        }
        part.nextSample = block.firstSample() + block.samples();
        part.samples += block.samples();
        part.lastMicros = block.clock().sessionMicros(block.deviceMicros()[block.samples() - 1]);
    }

    @Override
    public void event(SessionEvent event) {
        events++;
    }

    /** A sentence a glove, and one about the events. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Part part : parts.values()) {
            lines.add(Words.of(
                    "analyze.glove",
                    Integer.toString(part.glove.index()),
                    part.glove.hand().label(),
                    part.glove.descriptor().uid(),
                    Long.toString(part.samples),
                    Long.toString(part.missing),
                    seconds(part.firstMicros),
                    seconds(part.lastMicros)));
        }
        lines.add(Words.of("analyze.events", Integer.toString(events)));
        return lines;
    }

    private static String seconds(long micros) {
        return String.format(Locale.ROOT, "%.3f", micros / 1e6);
    }
}
