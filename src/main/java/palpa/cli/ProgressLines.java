package palpa.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import palpa.coaching.feedback.FadingSchedule;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.RetentionTest;
import palpa.session.Words;
import palpa.session.progress.History;
import palpa.session.progress.PersonalBests.Best;
import palpa.session.progress.PracticeEntry;

/** What a trainee has practised, as lines for a terminal. */
final class ProgressLines {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private ProgressLines() {}

    static void print(History history, Clock clock, PrintWriter out) {
        practices(history, clock.getZone()).print(out);
        List<Best> bests = history.bests().bests();
        if (!bests.isEmpty()) {
            out.println();
            out.println(Words.of("progress.bests"));
            bests(bests, clock.getZone()).print(out);
        }
        out.println();
        history.programs().stream()
                .filter(program -> isFading(history, program))
                .forEach(program -> out.println(fading(program, history.fading(program))));
        List<RetentionTest> due = history.testsDue(LocalDate.now(clock), clock.getZone());
        due.forEach(test -> out.println(due(test)));
        if (due.isEmpty()) {
            out.println(Words.of("progress.none_due"));
        }
    }

    private static TextTable practices(History history, ZoneId zone) {
        TextTable table = new TextTable(Words.of("progress.heading").split("\\|"));
        for (PracticeEntry entry : history.entries()) {
            boolean fading = entry.feedback() == FeedbackMode.FADING;
            table.row(
                    when(entry.when(), zone),
                    Terminal.plain(entry.program()),
                    Words.of("progress.feedback." + entry.feedback().label()),
                    fading ? Integer.toString(entry.stage()) : "-",
                    points(entry.points()),
                    percent(entry.inBandShare()),
                    entry.estimatePercent().isPresent()
                            ? entry.estimatePercent().getAsInt() + " %"
                            : "-",
                    Integer.toString(entry.bouts().size()),
                    Math.round(entry.workSeconds()) + " s",
                    Terminal.plain(entry.session()));
        }
        return table;
    }

    private static TextTable bests(List<Best> bests, ZoneId zone) {
        TextTable table = new TextTable(Words.of("progress.bests.heading").split("\\|"));
        for (Best best : bests) {
            table.row(
                    Terminal.plain(best.program()),
                    Words.of("score.region." + best.region().label()),
                    best.technique()
                            .map(technique -> Words.of("progress.technique." + technique.label()))
                            .orElse("-"),
                    points(OptionalDouble.of(best.points())),
                    when(best.when(), zone));
        }
        return table;
    }

    static boolean isFading(History history, String program) {
        return history.entries().stream()
                .anyMatch(entry -> entry.program().equals(program) && entry.feedback() == FeedbackMode.FADING);
    }

    private static String fading(String program, FadingSchedule schedule) {
        return Words.of(
                "progress.fading",
                Terminal.plain(program),
                Integer.toString(schedule.stage()),
                Integer.toString(FadingSchedule.lastStage()),
                Long.toString(Math.round(100 * schedule.shownShare())));
    }

    private static String due(RetentionTest test) {
        return Words.of(
                "progress.due",
                Terminal.plain(test.program()),
                test.due(),
                Integer.toString(test.afterDays()),
                test.practised());
    }

    private static String when(Instant instant, ZoneId zone) {
        return WHEN.format(LocalDateTime.ofInstant(instant, zone));
    }

    private static String points(OptionalDouble points) {
        return points.isPresent() ? Long.toString(Math.round(points.getAsDouble())) : "-";
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? Math.round(100 * share.getAsDouble()) + " %" : "-";
    }
}
