package palpa.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import palpa.calibration.CalibrationState;
import palpa.coaching.score.Score;
import palpa.session.Words;
import palpa.session.Worth;
import palpa.session.library.Deviations;
import palpa.session.library.SessionDigest;
import palpa.session.library.SessionEntry;

/** Sessions as lines for a terminal, and as JSON for other programs. */
final class SessionLines {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final double MICROS_A_SECOND = 1e6;

    private SessionLines() {}

    static void print(List<SessionEntry> entries, ZoneId zone, PrintWriter out) {
        TextTable table = new TextTable(Words.of("library.heading").split("\\|"));
        for (SessionEntry entry : entries) {
            Optional<SessionDigest> digest = entry.digest();
            table.row(
                    digest.map(known -> when(known, zone)).orElse("-"),
                    digest.map(known -> Terminal.plain(known.header().trainee()))
                            .orElse("-"),
                    digest.map(known -> Terminal.plain(known.header().program().name()))
                            .orElse("-"),
                    digest.map(SessionLines::length).orElse("-"),
                    digest.flatMap(SessionLines::score)
                            .map(points -> Long.toString(Math.round(points)))
                            .orElse("-"),
                    digest.flatMap(known -> known.score().worst())
                            .map(Deviations::brief)
                            .orElse("-"),
                    Terminal.plain(String.join(", ", entry.tags())),
                    Integer.toString(entry.comments() + entry.corrections()),
                    Words.of("library.state." + entry.state().label()),
                    Terminal.plain(entry.file().getFileName().toString()));
        }
        table.print(out);
        entries.stream()
                .filter(entry -> !entry.problem().isEmpty())
                .map(entry -> entry.file().getFileName() + ": " + entry.problem())
                .map(Terminal::oneLine)
                .forEach(out::println);
    }

    private static String when(SessionDigest digest, ZoneId zone) {
        return WHEN.format(LocalDateTime.ofInstant(digest.header().startedAt(), zone));
    }

    private static String length(SessionDigest digest) {
        long seconds = TimeUnit.MICROSECONDS.toSeconds(digest.durationMicros());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static Optional<Double> score(SessionDigest digest) {
        return digest.score().overall().map(Score::total).filter(Double::isFinite);
    }

    static ArrayNode toJson(List<SessionEntry> entries) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (SessionEntry entry : entries) {
            ObjectNode one = all.addObject().put("file", entry.file().toString());
            one.put("state", entry.state().label());
            one.put("problem", entry.problem());
            entry.digest().ifPresent(digest -> put(one, digest));
            one.put("comments", entry.comments());
            one.put("corrections", entry.corrections());
            ArrayNode tags = one.putArray("tags");
            entry.tags().forEach(tags::add);
        }
        return all;
    }

    private static void put(ObjectNode node, SessionDigest digest) {
        node.put("started_at", digest.header().startedAt().toString());
        node.put("trainee", digest.header().trainee());
        node.put("program", digest.header().program().name());
        node.put("duration_s", digest.durationMicros() / MICROS_A_SECOND);
        node.put("samples", digest.samples());
        node.put("lost_samples", digest.lostSamples());
        node.put("ceiling_breaches", digest.ceilingBreaches());
        node.put("score", score(digest).orElse(null));
        node.put("worst", digest.score().worst().map(Deviations::sentence).orElse(null));
        node.put(
                "worst_points",
                digest.score().worst().map(worst -> worst.weight()).orElse(null));
        CalibrationState calibration = digest.calibration();
        node.put("calibration", Worth.word(calibration.kind()));
        node.put("calibration_date", calibration.date().map(LocalDate::toString).orElse(null));
        node.put("error_percent_fs", Double.isNaN(calibration.errorPercent()) ? null : calibration.errorPercent());
    }
}
