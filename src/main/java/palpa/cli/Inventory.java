package palpa.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import palpa.model.Hand;
import palpa.session.GloveOnRecord;
import palpa.session.RawBlock;
import palpa.session.SessionEvent;
import palpa.session.SessionSink;
import palpa.session.Words;

/** Counts what is in a session, and names what is missing of each hand. One thread. */
final class Inventory implements SessionSink {

    /** A pause of a hand's samples shorter than this is a late time stamp, not a gap. */
    private static final long LEAST_GAP_MICROS = 100_000;

    /** So many gaps are named one by one. */
    private static final int MOST_GAPS_TOLD = 20;

    private final Map<Integer, Part> parts = new TreeMap<>();
    private final Map<Hand, Long> lastMicros = new EnumMap<>(Hand.class);
    private final List<Gap> gaps = new ArrayList<>();
    private int events;

    /**
     * A stretch without samples.
     *
     * @param hand whose
     * @param fromMicros the last sample before it, session clock, microseconds
     * @param toMicros the first one after it
     * @param samples how many the glove counted in between; 0 where nobody knows, as after a restart
     */
    record Gap(Hand hand, long fromMicros, long toMicros, long samples) {

        private String sentence() {
            String length = seconds(toMicros - fromMicros);
            String side = Words.of("session.hand_" + hand.label());
            return samples > 0
                    ? Words.of(
                            "analyze.gap", side, seconds(fromMicros), seconds(toMicros), length, Long.toString(samples))
                    : Words.of("analyze.gap_uncounted", side, seconds(fromMicros), seconds(toMicros), length);
        }
    }

    /** One glove's part. */
    static final class Part {

        private final GloveOnRecord glove;
        private long samples;
        private long missing;
        private long nextSample = -1;
        private long firstMicros;
        private long lastMicros;

        private Part(GloveOnRecord glove) {
            this.glove = glove;
        }

        GloveOnRecord glove() {
            return glove;
        }

        long samples() {
            return samples;
        }

        long missing() {
            return missing;
        }

        long firstMicros() {
            return firstMicros;
        }

        long lastMicros() {
            return lastMicros;
        }

        /** Adds a block; returns the samples missing before it. */
        private long add(RawBlock block, long first, long last) {
            long lost = nextSample < 0 ? 0 : Math.max(0, block.firstSample() - nextSample);
            firstMicros = nextSample < 0 ? first : firstMicros;
            nextSample = block.firstSample() + block.samples();
            samples += block.samples();
            missing += lost;
            lastMicros = last;
            return lost;
        }
    }

    @Override
    public void glove(GloveOnRecord glove) {
        parts.put(glove.index(), new Part(glove));
    }

    @Override
    public void block(RawBlock block) {
        long first = block.clock().sessionMicros(block.deviceMicros()[0]);
        long last = block.clock().sessionMicros(block.deviceMicros()[block.samples() - 1]);
        long lost = parts.get(block.gloveIndex()).add(block, first, last);
        Long before = lastMicros.put(block.hand(), last);
        if (before != null && (lost > 0 || first - before > LEAST_GAP_MICROS)) {
            gaps.add(new Gap(block.hand(), before, first, lost));
        }
    }

    @Override
    public void event(SessionEvent event) {
        events++;
    }

    List<Part> parts() {
        return List.copyOf(parts.values());
    }

    List<Gap> gaps() {
        return gaps;
    }

    int events() {
        return events;
    }

    /** A sentence a glove, one a gap, and one about the events. */
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
        gaps.stream().limit(MOST_GAPS_TOLD).map(Gap::sentence).forEach(lines::add);
        if (gaps.size() > MOST_GAPS_TOLD) {
            lines.add(Words.of("analyze.more_gaps", Integer.toString(gaps.size() - MOST_GAPS_TOLD)));
        }
        lines.add(Words.of("analyze.events", Integer.toString(events)));
        return lines;
    }

    private static String seconds(long micros) {
        return String.format(Locale.ROOT, "%.3f", micros / 1e6);
    }
}
