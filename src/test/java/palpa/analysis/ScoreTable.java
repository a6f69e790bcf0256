package palpa.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * Prints how well trials of every kind are recognised, by technique and by each factor that was varied, and the worst.
 *
 * <p>Run it with the test classes on the class path; an argument is the number of trials of each kind (default 40), the
 * next the first seed (default 1).
 */
final class ScoreTable {

    private static final int WORST = 6;

    private final Map<Trial, Score> scores = new LinkedHashMap<>();

    private ScoreTable(LongFunction<Trial> kind, int trials, long firstSeed) {
        for (long seed = firstSeed; seed < firstSeed + trials; seed++) {
            Trial trial = kind.apply(seed);
            scores.put(trial, Score.of(trial));
        }
    }

    public static void main(String[] args) {
        int trials = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        long firstSeed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Map<String, LongFunction<Trial>> kinds = new LinkedHashMap<>();
        kinds.put("percussion", Trials::percussion);
        kinds.put("stroking", Trials::stroking);
        kinds.put("kneading", Trials::kneading);
        kinds.put("thumbs", Trials::thumbs);
        heading();
        Map<String, ScoreTable> tables = new LinkedHashMap<>();
        kinds.forEach((name, kind) -> {
            ScoreTable table = new ScoreTable(kind, trials, firstSeed);
            line(name, Score.sum(table.scores.values()));
            tables.put(name, table);
        });
        tables.forEach((name, table) -> table.print(name));
    }

    private void print(String name) {
        System.out.println();
        System.out.println(name);
        heading();
        Map<String, List<Score>> byFactor = new TreeMap<>();
        scores.forEach((trial, score) -> trial.factors()
                .forEach((factor, value) -> byFactor.computeIfAbsent(factor + " " + value, unused -> new ArrayList<>())
                        .add(score)));
        byFactor.forEach((factor, list) -> line(factor, Score.sum(list)));
        scores.entrySet().stream()
                .sorted((a, b) -> Double.compare(goodness(a.getValue()), goodness(b.getValue())))
                .limit(WORST)
                .forEach(entry -> line(entry.getKey().name(), entry.getValue()));
    }

    private static double goodness(Score score) {
        return score.technique() + score.counted() + score.level() + score.rest();
    }

    private static void heading() {
        System.out.printf(
                Locale.ROOT,
                "%-22s %9s %6s %6s %7s %8s %8s %6s %6s%n",
                "",
                "technique",
                "rest",
                "level",
                "counted",
                "surface",
                "spurious",
                "p50 s",
                "p95 s");
    }

    private static void line(String name, Score score) {
        System.out.printf(
                Locale.ROOT,
                "%-22s %9.3f %6.3f %6.3f %7.2f %8.3f %8d %6.2f %6.2f%n",
                name,
                score.technique(),
                score.rest(),
                score.level(),
                score.counted(),
                score.surface(),
                score.spurious(),
                score.latencySeconds(0.5),
                score.latencySeconds(0.95));
    }
}
