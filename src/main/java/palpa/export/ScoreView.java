package palpa.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.coaching.Program;
import palpa.coaching.Step;
import palpa.coaching.score.Deviation;
import palpa.coaching.score.Part;
import palpa.coaching.score.Score;
import palpa.coaching.score.SessionScore;
import palpa.coaching.score.StepScore;
import palpa.session.Words;
import palpa.session.library.Deviations;

/** A score as a template wants it: points as text, reasons in words. Stateless. */
final class ScoreView {

    private static final int MOST_REASONS = 6;

    private ScoreView() {}

    static Map<String, Object> of(Score score) {
        return Map.of(
                "total", PageText.number(score.total(), 0),
                "in_band", PageText.percent(score.inBand()),
                "capped", score.cap() < 100,
                "cap", PageText.number(score.cap(), 0),
                "parts", parts(score));
    }

    private static List<Map<String, Object>> parts(Score score) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            boolean judged = score.judges(part);
            parts.add(Map.of(
                    "name", Words.of("export.part." + part.label()),
                    "points", judged ? PageText.number(score.points(part), 0) : Words.of("export.page.not_judged"),
                    "most", judged ? " / " + PageText.number(part.most(), 0) : "",
                    "judged", judged,
                    "percent", judged ? PageText.number(100 * score.points(part) / part.most(), 0) : "0"));
        }
        return parts;
    }

    /** What went wrong, the worst first. */
    static List<String> reasons(List<Deviation> deviations) {
        return deviations.stream()
                .limit(MOST_REASONS)
                .map(Deviations::sentence)
                .map(PageText::sentence)
                .toList();
    }

    /** A row for each bout. */
    static List<Map<String, Object>> steps(SessionScore session, Program program) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (StepScore bout : session.steps()) {
            Step step = program.steps().get(bout.step());
            rows.add(Map.of(
                    "number", Integer.toString(bout.step() + 1),
                    "region", Words.of("export.region." + step.region().label()),
                    "asked", asked(step),
                    "span", PageText.span(bout.span()),
                    "total",
                            bout.score()
                                    .map(of -> PageText.number(of.total(), 0))
                                    .orElse(Words.of("export.page.unknown")),
                    "in_band",
                            bout.score()
                                    .map(of -> PageText.percent(of.inBand()))
                                    .orElse(Words.of("export.page.unknown")),
                    "worst", worst(bout.deviations().stream().findFirst())));
        }
        return rows;
    }

    private static String asked(Step step) {
        String technique = step.technique()
                .map(of -> Words.of("export.technique." + of.label()))
                .orElse("");
        String level =
                step.level().map(of -> Words.of("export.level." + of.label())).orElse("");
        String both = technique.isEmpty() || level.isEmpty() ? technique + level : technique + ", " + level;
        return both.isEmpty() ? Words.of("export.page.free") : both;
    }

    static String worst(Optional<Deviation> deviation) {
        return deviation.map(Deviations::sentence).map(PageText::sentence).orElse("");
    }
}
