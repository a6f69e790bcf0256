package palpa.session.review;

import java.util.ArrayList;
import java.util.List;
import palpa.model.Hand;
import palpa.model.TimeSpan;
import palpa.session.RawBlock;

/** Which of one hand's samples are there and which are missing, block by block. One thread. */
final class HandBlocks {

    /** Samples that come this much later than the ones before are a hole, even where no number is missing. */
    private static final long HOLE_MICROS = 250_000;

    /** A glove that joins or leaves within this time of the session's ends leaves no hole. */
    private static final long JOINING_MICROS = 1_000_000;

    private final List<Missing> missing = new ArrayList<>();
    private Edge first;
    private Edge last;
    private long samples;

    /** One end of a run of samples. */
    private record Edge(long micros, long number, int glove) {}

    /** Between two runs. */
    private record Missing(Edge before, Edge after) {

        long lost() {
            return before.glove == after.glove ? Math.max(0, after.number - before.number - 1) : 0;
        }

        boolean isHole() {
            return lost() > 0 || after.micros - before.micros > HOLE_MICROS;
        }
    }

    /** Takes the samples of {@code block} that lie in {@code part}. */
    void add(RawBlock block, TimeSpan part) {
        int from = 0;
        int until = block.samples();
        while (from < until && micros(block, from) < part.startMicros()) {
            from++;
        }
        while (until > from && micros(block, until - 1) > part.endMicros()) {
            until--;
        }
        if (from < until) {
            add(edge(block, from), edge(block, until - 1));
            samples += until - from;
        }
    }

    private static long micros(RawBlock block, int sample) {
        return block.clock().sessionMicros(block.deviceMicros()[sample]);
    }

    private static Edge edge(RawBlock block, int sample) {
        return new Edge(micros(block, sample), block.firstSample() + sample, block.gloveIndex());
    }

    private void add(Edge begin, Edge end) {
        if (first == null) {
            first = begin;
        } else {
            note(last, begin);
        }
        last = end;
    }

    private void note(Edge before, Edge after) {
        Missing between = new Missing(before, after);
        if (between.isHole()) {
            missing.add(between);
        }
    }

    /** These, and then the {@code later} ones. */
    HandBlocks then(HandBlocks later) {
        if (later.first == null) {
            return this;
        }
        add(later.first, later.last);
        missing.addAll(later.missing);
        samples += later.samples;
        return this;
    }

    long samples() {
        return samples;
    }

    long lost() {
        return missing.stream().mapToLong(Missing::lost).sum();
    }

    /** Every hole within {@code all}, by its beginning. */
    List<Hole> holes(Hand hand, TimeSpan all) {
        List<Hole> holes = new ArrayList<>();
        if (first == null) {
            holes.add(new Hole(all, hand, 0));
            return holes;
        }
        if (first.micros - all.startMicros() > JOINING_MICROS) {
            holes.add(new Hole(new TimeSpan(all.startMicros(), first.micros), hand, 0));
        }
        missing.forEach(one -> holes.add(new Hole(
                new TimeSpan(one.before.micros, Math.max(one.before.micros, one.after.micros)), hand, one.lost())));
        if (all.endMicros() - last.micros > JOINING_MICROS) {
            holes.add(new Hole(new TimeSpan(last.micros, all.endMicros()), hand, 0));
        }
        return holes;
    }
}
