package palpa.ui.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import palpa.model.Hand;
import palpa.model.Stroke;
import palpa.model.TimeSpan;
import palpa.session.review.Grade;
import palpa.session.review.ReviewFindings;

/**
 * One hand's strokes with their grades, and of every bucket of time and grade the highest and the longest, in levels whose
 * buckets double: what a picture has to look at grows with its width, not with the number of strokes. Immutable; any
 * thread.
 *
 * <p>Of a hand's strokes, which follow each other, at most one that begins in a bucket is longer than it: nothing wide
 * enough to be seen alone is passed over.
 */
final class GradedStrokes {

    /** Length of the finest buckets; while a column is shorter, a hand has no time for more than a few strokes in it. */
    static final long BASE_MICROS = 250_000;

    /** Strokes longer than this that began before the window are not drawn in it, microseconds. */
    static final long LONGEST_MICROS = 60_000_000;

    private static final int GRADES = Grade.values().length;
    private static final int NONE = -1;

    private final List<Stroke> strokes;
    private final Grade[] grades;
    private final long firstBucket;
    private final List<Level> levels = new ArrayList<>();

    /** The strokes of a level's buckets, by their numbers. */
    private record Level(int[] highest, int[] longest) {

        static Level of(int buckets) {
            Level level = new Level(new int[buckets * GRADES], new int[buckets * GRADES]);
            Arrays.fill(level.highest, NONE);
            Arrays.fill(level.longest, NONE);
            return level;
        }

        int buckets() {
            return highest.length / GRADES;
        }
    }

    private GradedStrokes(List<Stroke> strokes, Grade[] grades) {
        this.strokes = strokes;
        this.grades = grades;
        firstBucket = strokes.isEmpty() ? 0 : Math.floorDiv(strokes.get(0).startMicros(), BASE_MICROS);
        if (!strokes.isEmpty()) {
            build();
        }
    }

    static GradedStrokes of(ReviewFindings findings, Hand hand) {
        List<Stroke> strokes = findings.strokes(hand);
        return of(strokes, strokes.stream().map(findings::grade).toArray(Grade[]::new));
    }

    /** @param strokes by their beginning */
    static GradedStrokes of(List<Stroke> strokes, Grade[] grades) {
        return new GradedStrokes(strokes, grades);
    }

    private void build() {
        long last = Math.floorDiv(strokes.get(strokes.size() - 1).startMicros(), BASE_MICROS);
        Level level = Level.of(Math.toIntExact(last - firstBucket + 1));
        for (int i = 0; i < strokes.size(); i++) {
            add(level, Math.floorDiv(strokes.get(i).startMicros(), BASE_MICROS) - firstBucket, i);
        }
        levels.add(level);
        while (level.buckets() > 1) {
            level = doubled(level, levels.size());
            levels.add(level);
        }
    }

    private Level doubled(Level finer, int number) {
        long first = firstBucket >> number - 1;
        long last = first + finer.buckets() - 1;
        Level coarser = Level.of((int) ((last >> 1) - (first >> 1) + 1));
        for (int i = 0; i < finer.highest.length; i++) {
            long bucket = (first + i / GRADES >> 1) - (first >> 1);
            if (finer.highest[i] != NONE) {
                add(coarser, bucket, finer.highest[i]);
                add(coarser, bucket, finer.longest[i]);
            }
        }
        return coarser;
    }

    private void add(Level level, long bucket, int stroke) {
        int at = (int) bucket * GRADES + grades[stroke].ordinal();
        Stroke one = strokes.get(stroke);
        if (level.highest[at] == NONE
                || one.levelNewtons() > strokes.get(level.highest[at]).levelNewtons()) {
            level.highest[at] = stroke;
        }
        if (level.longest[at] == NONE || length(one) > length(strokes.get(level.longest[at]))) {
            level.longest[at] = stroke;
        }
    }

    private static long length(Stroke stroke) {
        return stroke.endMicros() - stroke.startMicros();
    }

    Stroke stroke(int number) {
        return strokes.get(number);
    }

    Grade grade(int number) {
        return grades[number];
    }

    /** Gives the numbers of the strokes to be seen in {@code window}, cut into columns, nearly by their beginning. */
    void each(TimeSpan window, long columnMicros, IntConsumer to) {
        if (strokes.isEmpty()) {
            return;
        }
        if (columnMicros < BASE_MICROS) {
            one(window, to);
            return;
        }
        int level = 0;
        while (level + 1 < levels.size() && BASE_MICROS << level + 1 <= columnMicros) {
            level++;
        }
        bucketed(window, level, to);
    }

    private void one(TimeSpan window, IntConsumer to) {
        for (int i = firstFrom(window.startMicros() - LONGEST_MICROS);
                i < strokes.size() && strokes.get(i).startMicros() <= window.endMicros();
                i++) {
            if (strokes.get(i).endMicros() >= window.startMicros()) {
                to.accept(i);
            }
        }
    }

    private int firstFrom(long micros) {
        int low = 0;
        int high = strokes.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (strokes.get(middle).startMicros() >= micros) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void bucketed(TimeSpan window, int number, IntConsumer to) {
        Level level = levels.get(number);
        long bucket = BASE_MICROS << number;
        long first = firstBucket >> number;
        long from = Math.max(0, Math.floorDiv(window.startMicros() - LONGEST_MICROS, bucket) - first);
        long until = Math.min(level.buckets() - 1, Math.floorDiv(window.endMicros(), bucket) - first);
        for (int at = (int) Math.min(from, level.buckets()) * GRADES; at < (until + 1) * GRADES; at++) {
            int highest = level.highest[at];
            if (highest != NONE) {
                to.accept(highest);
                if (level.longest[at] != highest) {
                    to.accept(level.longest[at]);
                }
            }
        }
    }
}
