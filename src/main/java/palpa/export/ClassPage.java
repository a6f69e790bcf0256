package palpa.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import palpa.session.Figures;
import palpa.session.Figures.Point;
import palpa.session.Reports.Sitting;
import palpa.session.Words;
import palpa.session.Worth;
import palpa.session.library.SessionDigest;

/** The page of a class: every trainee with their sessions, scores, worst deviations and learning curve. Stateless. */
final class ClassPage {

    static final String NAME = "class.html";

    private ClassPage() {}

    /** @param sittings by trainee, then by time */
    static byte[] of(List<Sitting> sittings, Figures figures) {
        Map<String, List<SessionDigest>> byTrainee = new LinkedHashMap<>();
        for (Sitting sitting : sittings) {
            byTrainee
                    .computeIfAbsent(sitting.digest().header().trainee(), unused -> new ArrayList<>())
                    .add(sitting.digest());
        }
        List<Map<String, Object>> trainees = new ArrayList<>();
        byTrainee.forEach((name, digests) -> trainees.add(trainee(name, digests, trainees.size(), figures)));
        return Page.of(
                "class.mustache",
                Map.of(
                        "trainees",
                        trainees,
                        "notDrawn",
                        !figures.canDraw(),
                        "traineeCount",
                        Integer.toString(trainees.size()),
                        "sessionCount",
                        Integer.toString(sittings.size())));
    }

    private static Map<String, Object> trainee(String name, List<SessionDigest> digests, int number, Figures figures) {
        List<Point> points = SessionPage.points(digests.stream());
        Map<String, Object> trainee = new HashMap<>();
        trainee.put("name", name.isEmpty() ? Words.of("export.page.nobody") : name);
        trainee.put("sessions", digests.stream().map(ClassPage::session).toList());
        boolean curve = points.size() >= 2 && figures.canDraw();
        trainee.put("hasCurve", curve);
        trainee.put("curve", curve ? figures.learningCurve("curve-" + number, Map.of(name, points)) : "");
        return trainee;
    }

    private static Map<String, Object> session(SessionDigest digest) {
        Optional<Map<String, Object>> score = digest.score().overall().map(ScoreView::of);
        String unknown = Words.of("export.page.unknown");
        return Map.of(
                "moment", PageText.moment(digest.header().startedAt()),
                "program", digest.header().program().name(),
                "length", PageText.clock(digest.durationMicros()),
                "total", score.map(of -> of.get("total")).orElse(unknown),
                "in_band", score.map(of -> of.get("in_band")).orElse(unknown),
                "breaches", Integer.toString(digest.ceilingBreaches()),
                "calibration", Worth.words(digest.calibration()),
                "worst", ScoreView.worst(digest.score().worst()));
    }
}
