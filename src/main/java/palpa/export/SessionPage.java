package palpa.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import palpa.model.Level;
import palpa.model.Technique;
import palpa.session.Figures;
import palpa.session.Figures.Point;
import palpa.session.SensorWords;
import palpa.session.SessionHeader;
import palpa.session.Sidecars.GloveSamples;
import palpa.session.Tally;
import palpa.session.Words;
import palpa.session.library.SessionDigest;

/** The page a trainee takes home: one session, its score with the reasons, figures and the instructor's words. */
final class SessionPage {

    static final String NAME = "report.html";

    private final PageFacts facts;
    private final Figures figures;

    SessionPage(PageFacts facts, Figures figures) {
        this.facts = facts;
        this.figures = figures;
    }

    byte[] bytes() {
        SessionHeader header = facts.header();
        Map<String, Object> page = new HashMap<>();
        page.put("trainee", header.trainee().isEmpty() ? Words.of("export.page.nobody") : header.trainee());
        page.put("moment", PageText.moment(header.startedAt()));
        page.put("program", header.program().name());
        page.put("program_version", Integer.toString(header.program().version()));
        page.put("length", PageText.clock(facts.shown().lengthMicros()));
        page.put("part", facts.request().span().isPresent());
        page.put("shown", PageText.span(facts.shown()));
        page.put("newtons", facts.newtons());
        page.put("uncalibrated", !facts.newtons());
        score(page);
        page.put("techniques", rows(facts.tally().byTechnique()));
        page.put("regions", rows(facts.tally().byRegion()));
        figures(page);
        List<Map<String, Object>> said =
                NotesView.of(facts.request().notes(), facts.request().span());
        page.put("comments", said);
        page.put("hasComments", !said.isEmpty());
        page.put("gloves", facts.gloves().stream().map(SessionPage::glove).toList());
        page.put(
                "troubles", facts.troubles().stream().map(SensorWords::sentence).toList());
        page.put("breaches", Integer.toString(facts.breaches()));
        page.put("damaged", !facts.damage().ended() || facts.damage().damagedChunks() > 0);
        page.put("damagedChunks", Integer.toString(facts.damage().damagedChunks()));
        page.put("model", facts.model());
        page.put("version", facts.version());
        page.put("recordedBy", header.softwareVersion());
        return Page.of("report.mustache", page);
    }

    private void score(Map<String, Object> page) {
        page.put("score", facts.score().overall().map(ScoreView::of).stream().toList());
        page.put("noScore", facts.score().overall().isEmpty());
        page.put("hasReasons", !facts.score().deviations().isEmpty());
        page.put("reasons", ScoreView.reasons(facts.score().deviations()));
        page.put(
                "flawless",
                facts.score().deviations().isEmpty() && facts.score().overall().isPresent());
        page.put("steps", ScoreView.steps(facts.score(), facts.header().program()));
        page.put("hasSteps", !facts.score().steps().isEmpty());
    }

    private void figures(Map<String, Object> page) {
        boolean drawn = figures.canDraw();
        page.put("drawn", drawn);
        page.put("notDrawn", !drawn);
        page.put("pressure", drawn ? figures.pressure(facts.pressure()) : "");
        page.put("strokes", drawn ? figures.strokes(facts.strokes()) : "");
        List<Point> points = learning();
        boolean curve = drawn && points.size() >= 2;
        page.put("curve", curve ? figures.learningCurve("curve", Map.of("", points)) : "");
        page.put("hasCurve", curve);
    }

    /** The scores of the sessions before, and of this one. */
    private List<Point> learning() {
        List<Point> points = new ArrayList<>(points(facts.request().earlier().stream()));
        facts.score()
                .overall()
                .ifPresent(score -> points.add(new Point(facts.header().startedAt(), score.total())));
        return points;
    }

    static List<Point> points(Stream<SessionDigest> digests) {
        return digests.flatMap(digest -> digest.score().overall().stream()
                        .map(score -> new Point(digest.header().startedAt(), score.total())))
                .filter(point -> !Double.isNaN(point.score()))
                .toList();
    }

    private List<Map<String, Object>> rows(List<Tally.Line> lines) {
        return lines.stream()
                .filter(line -> line.technique().isMassage())
                .map(this::row)
                .toList();
    }

    private Map<String, Object> row(Tally.Line line) {
        Map<String, Object> row = new HashMap<>();
        row.put("hand", Words.of("export.hand." + line.hand().label()));
        row.put("technique", Words.of("export.technique." + line.technique().label()));
        row.put("sign", sign(line.technique()));
        row.put("ink", line.technique().label());
        row.put(
                "region",
                line.region() == null
                        ? ""
                        : Words.of("export.region." + line.region().label()));
        row.put("strokes", Integer.toString(line.strokes()));
        row.put("time", PageText.clock(line.seconds()));
        row.put("rate", PageText.number(line.meanRateHertz(), 2));
        row.put("peak", facts.newtons() ? PageText.number(line.meanPeakNewtons(), 1) : Words.of("export.page.unknown"));
        for (Level level : Level.values()) {
            row.put(level.label(), Integer.toString(line.levels().get(level.ordinal())));
        }
        return row;
    }

    private static String sign(Technique technique) {
        return switch (technique) {
            case STROKING -> "\u25CF";
            case KNEADING -> "\u25A0";
            default -> "\u25B2";
        };
    }

    private static Map<String, Object> glove(GloveSamples of) {
        String state = Calibrations.label(of.glove());
        return Map.of(
                "hand", Words.of("export.hand." + of.glove().hand().label()),
                "uid", of.glove().descriptor().uid().toString(),
                "firmware",
                        of.glove().descriptor().firmwareName() + " "
                                + of.glove().descriptor().firmwareVersion(),
                "calibration",
                        Words.of("export.calibration." + state)
                                + of.glove()
                                        .profile()
                                        .state()
                                        .expiry()
                                        .map(why -> " (" + Words.of("health.expiry." + why.label()) + ")")
                                        .orElse(""),
                "error", error(of.glove().profile().state().errorPercent()),
                "date",
                        of.glove()
                                .profile()
                                .state()
                                .date()
                                .map(Object::toString)
                                .orElse(""),
                "samples", Long.toString(of.samples()),
                "lost", Long.toString(of.lost()));
    }

    /** Empty where nobody knows it. */
    private static String error(double percent) {
        return Double.isNaN(percent) ? "" : Words.of("export.calibration.error", PageText.number(percent, 1));
    }
}
