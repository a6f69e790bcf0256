package palpa.ui.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palpa.coaching.score.Score;
import palpa.session.library.SessionEntry;

/** Every trainee's scores in the order of time, for the small curve in a row. Immutable; any thread. */
final class Curves {

    /** No more points than a small curve can show apart. */
    static final int MOST_POINTS = 12;

    static final Curves NONE = new Curves(List.of());

    private static final Comparator<Point> BY_TIME =
            Comparator.comparing(Point::began).thenComparing(Point::file);

    private final Map<String, List<Point>> byTrainee = new HashMap<>();

    private record Point(Instant began, Path file, double score) {}

    Curves(List<SessionEntry> entries) {
        for (SessionEntry entry : entries) {
            entry.digest().ifPresent(digest -> digest.score()
                    .overall()
                    .map(Score::total)
                    .filter(Double::isFinite)
                    .ifPresent(score -> byTrainee
                            .computeIfAbsent(digest.header().trainee(), name -> new ArrayList<>())
                            .add(new Point(digest.header().startedAt(), entry.file(), score))));
        }
        byTrainee.values().forEach(points -> points.sort(BY_TIME));
    }

    /** The trainee's last scores up to that of {@code entry}, 0 to 100, the oldest first; empty where it has none. */
    List<Double> upTo(SessionEntry entry) {
        if (entry.digest().isEmpty()) {
            return List.of();
        }
        var header = entry.digest().get().header();
        List<Point> points = byTrainee.getOrDefault(header.trainee(), List.of());
        int at = Collections.binarySearch(points, new Point(header.startedAt(), entry.file(), 0), BY_TIME);
        if (header.trainee().isEmpty() || at < 0) {
            return List.of();
        }
        return points.subList(Math.max(0, at + 1 - MOST_POINTS), at + 1).stream()
                .map(Point::score)
                .toList();
    }
}
