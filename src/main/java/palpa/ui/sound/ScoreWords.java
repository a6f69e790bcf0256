package palpa.ui.sound;

import java.util.ArrayList;
import java.util.List;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.session.Words;
import palpa.session.library.Deviations;

/** A score in sentences short enough to be heard. Any thread. */
final class ScoreWords {

    /** "Score 82 of 100. 76 percent in the band. Work on: 12 of 40 strikes too firm." */
    String of(SessionScore score) {
        List<String> sentences = new ArrayList<>();
        score.overall().ifPresentOrElse(points -> add(points, sentences), () -> sentences.add(none()));
        score.worst()
                .ifPresent(worst -> sentences.add(Words.of("sound.finished.worst", Deviations.sentence(worst)) + "."));
        return String.join(" ", sentences);
    }

    private static void add(Score points, List<String> sentences) {
        double total = points.total();
        sentences.add(Double.isNaN(total) ? none() : Words.of("sound.finished.score", whole(total)));
        if (!Double.isNaN(points.inBand())) {
            sentences.add(Words.of("sound.finished.in_band", whole(100 * points.inBand())));
        }
    }

    private static String none() {
        return Words.of("sound.finished.none");
    }

    private static String whole(double number) {
        return Long.toString(Math.round(number));
    }
}
