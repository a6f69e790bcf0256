package palpa.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import palpa.coaching.score.Part;
import palpa.coaching.score.Score;
import palpa.session.Words;

/** In what two scores differ, in words. Stateless; any thread. */
final class Differences {

    /** Less than this is no difference worth a word, points. */
    private static final double LEAST_POINTS = 1;

    private Differences() {}

    private record Difference(double points, String sentence) {}

    /** First the whole, then the parts by how much they differ; says so where there is nothing to compare. */
    static List<String> words(Optional<Score> one, Optional<Score> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(Words.of("review.compare.no_score"));
        }
        List<Difference> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            if (one.get().judges(part) && other.get().judges(part)) {
                parts.add(difference(
                        "review.score." + part.label(),
                        one.get().points(part),
                        other.get().points(part)));
            }
        }
        List<String> words = new ArrayList<>();
        words.add(difference("review.score", one.get().total(), other.get().total()).sentence);
        parts.stream()
                .filter(difference -> difference.points >= LEAST_POINTS)
                .sorted(Comparator.comparingDouble(Difference::points).reversed())
                .forEach(difference -> words.add(difference.sentence));
        return words;
    }

    private static Difference difference(String name, double one, double other) {
        long gap = Math.round(one) - Math.round(other);
        String key = gap == 0 ? "review.compare.equal" : gap > 0 ? "review.compare.more" : "review.compare.less";
        String sentence = Words.of(
                key,
                Words.of(name),
                Long.toString(Math.round(one)),
                Long.toString(Math.round(other)),
                Long.toString(Math.abs(gap)));
        return new Difference(Math.abs(one - other), sentence);
    }
}
