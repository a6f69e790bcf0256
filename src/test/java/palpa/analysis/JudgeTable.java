package palpa.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import palpa.model.Technique;
import palpa.recognition.TechniqueModel;

/**
 * Prints what a model makes of hands made up from the domain's figures, by the figures it is to reach: by the sites and the
 * rate it feels them with.
 *
 * <p>Run it with the test classes on the class path; an argument is the number of trials of each kind (default 10), the next
 * the first seed (default 1).
 */
final class JudgeTable {

    private final int trials;
    private final long firstSeed;

    private JudgeTable(int trials, long firstSeed) {
        this.trials = trials;
        this.firstSeed = firstSeed;
    }

    public static void main(String[] args) {
        int trials = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        long firstSeed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        print(palpa.TestModel.inForce(), trials, firstSeed);
    }

    static void print(TechniqueModel model, int trials, long firstSeed) {
        JudgeTable table = new JudgeTable(trials, firstSeed);
        heading();
        Map<String, Trials.Glove> gloves = new LinkedHashMap<>();
        gloves.put("any", Trials.Glove.ANY);
        for (String sites : List.of("all", "tips", "total", "five", "dead")) {
            gloves.put(sites, new Trials.Glove(Double.NaN, sites));
        }
        for (double rate : new double[] {100, 200, 500, 1000}) {
            gloves.put(Math.round(rate) + " Hz", new Trials.Glove(rate, ""));
        }
        gloves.forEach((name, glove) -> line(name, table.tally(model, glove)));
    }

    private Tally tally(TechniqueModel model, Trials.Glove glove) {
        Tally tally = new Tally();
        for (Trial trial : trials(glove)) {
            boolean wanted =
                    glove.sites().isEmpty() || trial.factors().get("sites").equals(glove.sites());
            if (wanted) {
                tally.add(trial, trial.findings(model));
            }
        }
        return tally;
    }

    private List<Trial> trials(Trials.Glove glove) {
        List<Trial> all = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + trials; seed++) {
            all.add(Trials.percussion(seed, glove));
            all.add(Trials.stroking(seed, glove));
            all.add(Trials.kneading(seed, glove));
            all.add(Trials.turns(seed, glove));
            if (seed % 3 == 0) {
                all.add(Trials.thumbs(seed, glove));
            }
        }
        return all;
    }

    private static void heading() {
        System.out.printf(
                Locale.ROOT,
                "%-8s %5s | %5s %5s %5s %5s | %5s %5s | %5s %5s %5s | %5s %5s %5s | %5s %5s %5s | %5s %5s %5s%n",
                "",
                "F1",
                "rest",
                "perc",
                "strok",
                "knead",
                "ECE",
                "flick",
                "#perc",
                "#str",
                "#kne",
                "level",
                "surf",
                "told",
                "d per",
                "d str",
                "d kne",
                "rest%",
                "chang",
                "n");
    }

    private static void line(String name, Tally tally) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %.3f | %.3f %.3f %.3f %.3f | %.3f %5.2f | %.3f %.3f %.3f | %.3f %.3f %5.2f | %5.2f %5.2f %5.2f | %5.2f %5.2f %5d%n",
                name,
                tally.windows.macroF1(),
                tally.windows.recall(Technique.REST),
                tally.windows.recall(Technique.PERCUSSION),
                tally.windows.recall(Technique.STROKING),
                tally.windows.recall(Technique.KNEADING),
                tally.reliability.error(),
                60.0 * tally.flickers / tally.seconds,
                tally.countError(Technique.PERCUSSION),
                tally.countError(Technique.STROKING),
                tally.countError(Technique.KNEADING),
                (double) tally.rightLevels / tally.levels,
                (double) tally.rightSurfaces / tally.toldSurfaces,
                (double) tally.toldSurfaces / tally.surfaces,
                tally.medianDelay(Technique.PERCUSSION),
                tally.medianDelay(Technique.STROKING),
                tally.medianDelay(Technique.KNEADING),
                100 * tally.strokesAtRestSeconds / tally.restSeconds,
                (double) tally.foundChanges / tally.changes,
                tally.windows.windows());
    }
}
