package palpa.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import palpa.coaching.score.Deviation;
import palpa.model.Labelled;
import palpa.model.Technique;
import palpa.session.Reports.ClassRequest;
import palpa.session.Reports.Sitting;
import palpa.session.Worth;
import palpa.session.library.SessionDigest;

/** The columns of the table of a class: one row a session, by trainee and time. Stateless. */
final class ClassTable {

    static final String NAME = "class.csv";

    private static final int TENTHS = 1;
    private static final int MILLI = 3;
    private static final List<Technique> TECHNIQUES =
            Stream.of(Technique.values()).filter(Technique::isMassage).toList();

    private ClassTable() {}

    static List<String> header() {
        List<String> header = new ArrayList<>(List.of(
                "trainee",
                "started_at",
                "program",
                "program_version",
                "session",
                "duration_s",
                "samples",
                "lost_samples",
                "calibration"));
        TECHNIQUES.forEach(technique -> header.add(technique.label() + "_strokes"));
        TECHNIQUES.forEach(technique -> header.add(technique.label() + "_s"));
        header.add("ceiling_breaches");
        header.addAll(ScoreCells.HEADER);
        header.addAll(
                List.of("worst_deviation", "worst_region", "worst_technique", "worst_hand", "worst_count", "worst_of"));
        header.addAll(List.of("calibration_date", "error_percent_fs"));
        return List.copyOf(header);
    }

    /** The sessions asked for, by trainee, then by time. */
    static List<Sitting> chosen(ClassRequest request) {
        return request.sessions().stream()
                .filter(sitting -> request.trainees().isEmpty()
                        || request.trainees().contains(sitting.digest().header().trainee()))
                .sorted(Comparator.comparing(
                                (Sitting sitting) -> sitting.digest().header().trainee())
                        .thenComparing(sitting -> sitting.digest().header().startedAt())
                        .thenComparing(Sitting::file))
                .toList();
    }

    static List<String> row(Sitting sitting) {
        SessionDigest digest = sitting.digest();
        List<String> row = new ArrayList<>(List.of(
                Cells.text(digest.header().trainee()),
                digest.header().startedAt().toString(),
                Cells.text(digest.header().program().name()),
                Integer.toString(digest.header().program().version()),
                Cells.text(sitting.file().getFileName().toString()),
                Cells.seconds(digest.durationMicros(), MILLI),
                Long.toString(digest.samples()),
                Long.toString(digest.lostSamples()),
                Worth.word(digest.calibration().kind())));
        TECHNIQUES.forEach(of -> row.add(Integer.toString(digest.strokes().getOrDefault(of, 0))));
        TECHNIQUES.forEach(of -> row.add(Cells.number(digest.workSeconds().getOrDefault(of, 0.0), TENTHS)));
        row.add(Integer.toString(digest.ceilingBreaches()));
        row.addAll(ScoreCells.of(digest.score().overall()));
        row.addAll(worst(digest.score().worst()));
        row.add(Cells.day(digest.calibration().date()));
        row.add(Cells.number(digest.calibration().errorPercent(), TENTHS));
        return row;
    }

    private static List<String> worst(Optional<Deviation> worst) {
        return List.of(
                label(worst, Deviation::kind),
                label(worst, Deviation::region),
                label(worst, Deviation::technique),
                worst.flatMap(Deviation::hand).map(Labelled::label).orElse(""),
                worst.map(of -> Integer.toString(of.count())).orElse(""),
                worst.map(of -> Integer.toString(of.of())).orElse(""));
    }

    private static String label(Optional<Deviation> worst, Function<Deviation, Labelled> of) {
        return worst.map(of).map(Labelled::label).orElse("");
    }
}
