package palpa.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palpa.model.Technique;
import palpa.recognition.Confusion;
import palpa.recognition.TechniqueModel;
import palpa.session.Words;
import palpa.session.learning.LearningReport;
import palpa.session.learning.Matter;

/** A report of learning as a page that needs nothing beside it. Stateless. */
final class TrainingPage {

    private static final String WORDS = "train.page.";
    private static final int MOST_FEATURES = 15;
    private static final double LEAST_LOSS = 0.0005;

    private TrainingPage() {}

    static byte[] of(LearningReport report) {
        Map<String, Object> values = new HashMap<>();
        TechniqueModel model = report.model();
        Confusion all = report.judged().all();
        values.put("name", model.card().name());
        values.put("about", about(report));
        values.put("verdict", verdict(report));
        values.put("warn", report.isWorseThanShipped());
        values.put("judged", report.isJudged());
        values.put("way", Words.of(WORDS + "way." + report.way().label()));
        values.put("balanced", PageText.number(100 * all.balancedAccuracy(), 1));
        values.put("f1", PageText.number(all.macroF1(), 3));
        values.put("ece", PageText.number(report.judged().reliability().error(), 3));
        values.put("windows", Integer.toString(all.windows()));
        values.put("shippedName", report.shippedName());
        values.put(
                "shippedBalanced", PageText.number(100 * report.shipped().all().balancedAccuracy(), 1));
        values.put("shippedF1", PageText.number(report.shipped().all().macroF1(), 3));
        values.put("columns", all.seen().stream().map(TrainingPage::word).toList());
        values.put("rows", all.classes().stream().map(done -> row(done, all)).toList());
        values.put(
                "peopleColumns", all.classes().stream().map(TrainingPage::word).toList());
        values.put("people", people(report));
        values.put(
                "reliability",
                ReliabilityFigure.of(report.judged().reliability().bins()));
        values.put("groups", matters(report.groups(), Integer.MAX_VALUE, FeatureWords::ofGroup));
        values.put("features", matters(report.features(), MOST_FEATURES, FeatureWords::ofFeature));
        values.put("memory", PageText.number(model.memorySeconds(), 2));
        values.put("temperature", PageText.number(model.temperature(), 2));
        values.put("unsureBelow", PageText.number(model.unsureBelow(), 2));
        return Page.of("training.mustache", WORDS, values);
    }

    private static String about(LearningReport report) {
        return Words.of(
                WORDS + "about",
                Words.of("train.kind." + report.model().card().kind()),
                Integer.toString(report.model().card().people()),
                Integer.toString(report.recordings()),
                Integer.toString(report.model().card().examples()),
                String.join(", ", report.model().card().learntFrom()));
    }

    private static String verdict(LearningReport report) {
        String key =
                !report.isJudged() ? "verdict_none" : report.isWorseThanShipped() ? "verdict_worse" : "verdict_good";
        return Words.of(
                WORDS + key,
                PageText.number(100 * report.judged().all().balancedAccuracy(), 1),
                PageText.number(100 * report.shipped().all().balancedAccuracy(), 1),
                report.shippedName());
    }

    static String word(Technique technique) {
        return Words.of("train.technique." + technique.label());
    }

    private static Map<String, Object> row(Technique done, Confusion all) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Technique decided : all.seen()) {
            double share = (double) all.count(done, decided) / all.done(done);
            cells.add(Map.of(
                    "share", PageText.number(100 * share, 1),
                    "count", Integer.toString(all.count(done, decided)),
                    "right", done == decided,
                    "strength", Long.toString(Math.round(100 * Math.sqrt(share)))));
        }
        return Map.of("name", word(done), "cells", cells, "done", Integer.toString(all.done(done)));
    }

    private static List<Map<String, Object>> people(LearningReport report) {
        List<Technique> classes = report.judged().all().classes();
        List<Map<String, Object>> people = new ArrayList<>();
        report.judged().people().forEach((name, confusion) -> {
            Confusion shipped = report.shipped().people().getOrDefault(name, new Confusion());
            people.add(Map.of(
                    "name", name,
                    "windows", Integer.toString(confusion.windows()),
                    "balanced", PageText.number(100 * confusion.balancedAccuracy(), 1),
                    "f1", PageText.number(confusion.macroF1(), 3),
                    "shipped", PageText.number(100 * shipped.balancedAccuracy(), 1),
                    "recalls",
                            classes.stream()
                                    .map(each -> PageText.number(100 * confusion.recall(each), 1))
                                    .toList()));
        });
        return people;
    }

    /** Says a feature or group in words. */
    @FunctionalInterface
    private interface Naming {
        String of(String name);
    }

    private static List<Map<String, Object>> matters(List<Matter> matters, int most, Naming naming) {
        double greatest =
                matters.stream().mapToDouble(Matter::lostAccuracy).max().orElse(1);
        return matters.stream()
                .filter(matter -> matter.lostAccuracy() >= LEAST_LOSS)
                .limit(most)
                .map(matter -> Map.<String, Object>of(
                        "words", naming.of(matter.name()),
                        "name", matter.name(),
                        "loss", PageText.number(100 * matter.lostAccuracy(), 1),
                        "width", PageText.number(100 * matter.lostAccuracy() / greatest, 1)))
                .toList();
    }
}
