package palpa.ui.teach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palpa.model.Technique;
import palpa.recognition.Confusion;
import palpa.session.Words;
import palpa.session.learning.Corrected;
import palpa.session.learning.Taught;
import palpa.session.learning.Taught.Verdict;

/** Says what could be learnt, and what came of it. Stateless; any thread. */
final class TeachWords {

    /** Mistakes rarer than this, before and after, are not worth a line. */
    private static final double WORTH_SAYING = 0.05;

    private static final int MOST_MISTAKES = 5;

    /**
     * A figure before and after.
     *
     * @param what what is counted
     */
    record Line(String what, String before, String after) {

        /** The line in one sentence, for a screen reader. */
        String spoken() {
            return Words.of("teach.spoken", what, before, after);
        }
    }

    private TeachWords() {}

    /** How many stretches of what, in how many sessions. */
    static String of(Corrected corrected) {
        String seconds = Stream.of(Technique.values())
                .filter(corrected.seconds()::containsKey)
                .map(technique -> Words.of(
                        "teach.seconds",
                        Words.of("teach.technique." + technique.label()),
                        Long.toString(Math.round(corrected.seconds().get(technique)))))
                .collect(Collectors.joining(", "));
        return Words.of("teach.amount", corrected.stretches(), corrected.sessions(), seconds);
    }

    /** How often it was right on the corrected stretches, then the mistakes, the most frequent first. */
    static List<Line> onCorrected(Taught taught) {
        Confusion before = taught.correctedBefore();
        Confusion after = taught.correctedAfter();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Words.of("teach.right"), percent(before.accuracy()), percent(after.accuracy())));
        mistakes(before, after).forEach(lines::add);
        return lines;
    }

    private static Stream<Line> mistakes(Confusion before, Confusion after) {
        record Mistake(Technique done, Technique decided, double before, double after) {
            double greater() {
                return Math.max(before, after);
            }
        }
        return Stream.of(Technique.values())
                .filter(done -> before.done(done) > 0)
                .flatMap(done -> Stream.of(Technique.values())
                        .filter(decided -> decided != done)
                        .map(decided ->
                                new Mistake(done, decided, share(before, done, decided), share(after, done, decided))))
                .filter(mistake -> mistake.greater() >= WORTH_SAYING)
                .sorted(Comparator.comparingDouble(Mistake::greater).reversed())
                .limit(MOST_MISTAKES)
                .map(mistake -> new Line(
                        Words.of(
                                mistake.decided == Technique.UNSURE ? "teach.left_open" : "teach.taken",
                                Words.of("teach.technique." + mistake.done.label()),
                                Words.of("teach.technique." + mistake.decided.label())),
                        percent(mistake.before),
                        percent(mistake.after)));
    }

    private static double share(Confusion confusion, Technique done, Technique decided) {
        return (double) confusion.count(done, decided) / confusion.done(done);
    }

    /** How good it is with people nobody learnt from. */
    static Line elsewhere(Taught taught) {
        return new Line(
                Words.of("teach.balanced"),
                percent(taught.elsewhereBefore().balancedAccuracy()),
                percent(taught.elsewhereAfter().balancedAccuracy()));
    }

    /** What is to be thought of it, in a sentence. */
    static String verdict(Taught taught) {
        Verdict verdict = taught.verdict();
        return Words.of(
                "teach.verdict." + verdict.name().toLowerCase(java.util.Locale.ROOT),
                percent(taught.elsewhereAfter().balancedAccuracy()),
                percent(taught.elsewhereShipped().balancedAccuracy()));
    }

    /** A share as a percentage without decimals; a dash where there is none. */
    static String percent(double share) {
        return Double.isNaN(share) ? "–" : Math.round(100 * share) + " %";
    }
}
