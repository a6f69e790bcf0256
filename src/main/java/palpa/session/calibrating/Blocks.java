package palpa.session.calibrating;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The newest stretch of a channel that stayed within a tolerance, in blocks of {@value #BLOCK_MICROS} microseconds or one
 * sample, whichever is longer. One thread.
 */
final class Blocks {

    static final long BLOCK_MICROS = 50_000;

    private final Deque<Block> kept = new ArrayDeque<>();

    /** The mean of a block, counts, and when it began and ended. */
    record Block(long fromMicros, long toMicros, double mean) {}

    void clear() {
        kept.clear();
    }

    /** Takes a block in, and lets go of the oldest until the rest lies within {@code tolerance} and {@code mostMicros}. */
    void add(Block block, double tolerance, long mostMicros) {
        kept.addLast(block);
        while (spread() > tolerance || kept.size() > 1 && spanWithoutOldest() >= mostMicros) {
            kept.removeFirst();
        }
    }

    private long spanWithoutOldest() {
        return spanMicros() - (kept.getFirst().toMicros - kept.getFirst().fromMicros);
    }

    private double spread() {
        double least = kept.stream().mapToDouble(Block::mean).min().orElse(0);
        double most = kept.stream().mapToDouble(Block::mean).max().orElse(0);
        return most - least;
    }

    /** How long it has been steady, microseconds. */
    long spanMicros() {
        return kept.isEmpty() ? 0 : kept.getLast().toMicros - kept.getFirst().fromMicros;
    }

    double mean() {
        return kept.stream().mapToDouble(Block::mean).average().orElse(Double.NaN);
    }

    /** By how much it grows in the time kept, by the straight line of least squares; 0 with fewer than three blocks. */
    double drift() {
        int n = kept.size();
        if (n < 3) {
            return 0;
        }
        double middle = (n - 1) / 2.0;
        double mean = mean();
        double products = 0;
        double squares = 0;
        int i = 0;
        for (Block block : kept) {
            products += (i - middle) * (block.mean - mean);
            squares += (i - middle) * (i - middle);
            i++;
        }
        return products / squares * (n - 1);
    }
}
