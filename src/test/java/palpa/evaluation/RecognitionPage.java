package palpa.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import palpa.model.Technique;
import palpa.recognition.Confusion;
import palpa.recognition.Reliability;
import palpa.session.learning.SimulatedPeople.Expertise;

/** Writes outcomes as the tables of a page in Markdown. One thread. */
final class RecognitionPage {

    private static final List<Technique> DECIDED = List.of(Technique.values());

    private final StringBuilder page = new StringBuilder();

    RecognitionPage say(String paragraph) {
        page.append(paragraph).append("\n\n");
        return this;
    }

    RecognitionPage heading(String words) {
        return say("## " + words);
    }

    /** Technique by expertise, one line a kind of person and one for all. */
    RecognitionPage expertise(Map<Expertise, Outcome> outcomes) {
        head("people", "windows", "macro-F1", "balanced accuracy", "calibration error");
        outcomes.forEach((expertise, outcome) -> techniqueRow(expertise.label(), outcome));
        techniqueRow("all", Evaluation.sum(outcomes.values()));
        return end();
    }

    RecognitionPage conditions(Map<Condition, Outcome> outcomes) {
        head("gloves", "windows", "macro-F1", "felt windows", "macro-F1 of these", "calibration error");
        outcomes.forEach((condition, outcome) -> row(
                condition.words,
                Integer.toString(outcome.windows.windows()),
                figure(outcome.windows.macroF1()),
                Integer.toString(outcome.felt.windows()),
                figure(outcome.felt.macroF1()),
                figure(outcome.reliability.error())));
        return end();
    }

    /** Several models on the same people. */
    RecognitionPage models(Map<String, Outcome> outcomes) {
        head("recogniser", "windows", "macro-F1", "balanced accuracy", "calibration error");
        outcomes.forEach(this::techniqueRow);
        return end();
    }

    private void techniqueRow(String name, Outcome outcome) {
        row(
                name,
                Integer.toString(outcome.windows.windows()),
                figure(outcome.windows.macroF1()),
                figure(outcome.windows.balancedAccuracy()),
                figure(outcome.reliability.error()));
    }

    RecognitionPage confusion(Outcome outcome) {
        String[] names = DECIDED.stream().map(Technique::label).toArray(String[]::new);
        String[] heads = new String[names.length + 1];
        heads[0] = "done / decided";
        System.arraycopy(names, 0, heads, 1, names.length);
        head(heads);
        outcome.windows.classes().forEach(done -> confusionRow(done.label(), done, outcome.windows));
        if (outcome.noMassage.windows() > 0) {
            confusionRow("touch that is no massage", Technique.UNSURE, outcome.noMassage);
        }
        return end();
    }

    private void confusionRow(String name, Technique done, Confusion counts) {
        String[] cells = new String[DECIDED.size() + 1];
        cells[0] = name;
        for (int i = 0; i < DECIDED.size(); i++) {
            cells[i + 1] = Integer.toString(counts.count(done, DECIDED.get(i)));
        }
        row(cells);
    }

    /** Level, surface and what was told at rest. */
    RecognitionPage strokes(Map<String, Outcome> outcomes) {
        head(
                "",
                "strokes found",
                "level right",
                "level of the hand",
                "surface told",
                "of these right",
                "massage told at rest");
        outcomes.forEach((name, outcome) -> row(
                name,
                Long.toString(outcome.levels.all()),
                figure(outcome.levels.value()),
                figure(outcome.levelsOfHand.value()),
                figure(outcome.surfacesTold.value()),
                outcome.surfaces.all() == 0 ? "" : figure(outcome.surfaces.value()),
                percent(outcome.falseAtRest.value())));
        return end();
    }

    RecognitionPage counts(Outcome outcome) {
        head("strokes", "made", "counted in all", "off by, recording by recording", "delay from touch, median");
        for (Technique technique : Outcome.MASSAGE) {
            Outcome.Counted counted = outcome.counted(technique);
            row(
                    technique.label(),
                    Long.toString(counted.made()),
                    String.format(Locale.ROOT, "%+.1f %%", 100 * counted.bias()),
                    percent(counted.error()),
                    String.format(
                            Locale.ROOT,
                            "%.2f s (%d stretches)",
                            outcome.medianDelaySeconds(technique),
                            outcome.delays(technique).size()));
        }
        return end();
    }

    RecognitionPage reliability(Reliability reliability) {
        head("confidence", "decisions", "mean confidence", "right");
        for (Reliability.Bin bin : reliability.bins()) {
            row(
                    String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.from() + 1.0 / Reliability.BINS),
                    Integer.toString(bin.decisions()),
                    figure(bin.meanConfidence()),
                    figure(bin.shareRight()));
        }
        return end();
    }

    private void head(String... cells) {
        row(cells);
        page.append("|---".repeat(cells.length)).append("|\n");
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private RecognitionPage end() {
        page.append('\n');
        return this;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    @Override
    public String toString() {
        return page.toString().strip() + "\n";
    }
}
