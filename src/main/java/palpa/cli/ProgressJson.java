package palpa.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalDouble;
import palpa.coaching.feedback.FadingSchedule;
import palpa.coaching.feedback.RetentionTest;
import palpa.model.Labelled;
import palpa.session.progress.History;
import palpa.session.progress.PersonalBests.Best;
import palpa.session.progress.PracticeEntry;
import palpa.session.progress.PractisedBout;

/** What a trainee has practised, as JSON for other programs; what is not known is null. */
final class ProgressJson {

    private ProgressJson() {}

    static String of(History history, Clock clock) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putArray("practices");
        history.entries().forEach(entry -> put(root.withArray("practices").addObject(), entry));
        root.putArray("bests");
        history.bests().bests().forEach(best -> put(root.withArray("bests").addObject(), best));
        root.putArray("fading");
        history.programs().stream()
                .filter(program -> ProgressLines.isFading(history, program))
                .forEach(program -> put(root.withArray("fading").addObject(), program, history.fading(program)));
        root.putArray("tests_due");
        history.testsDue(LocalDate.now(clock), clock.getZone())
                .forEach(test -> put(root.withArray("tests_due").addObject(), test));
        return root.toPrettyString();
    }

    private static void put(ObjectNode node, PracticeEntry entry) {
        node.put("when", entry.when().toString());
        node.put("program", entry.program());
        node.put("version", entry.version());
        node.put("feedback", entry.feedback().label());
        node.put("stage", entry.stage());
        node.put("test", entry.isTest());
        node.put("score", orNull(entry.points()));
        node.put("in_band", orNull(entry.inBandShare()));
        node.put(
                "estimate_percent",
                entry.estimatePercent().isPresent() ? entry.estimatePercent().getAsInt() : null);
        node.put("work_s", entry.workSeconds());
        node.put("session", entry.session());
        node.putArray("comfort");
        entry.comfort().forEach(node.withArray("comfort")::add);
        node.putArray("bouts");
        entry.bouts().forEach(bout -> put(node.withArray("bouts").addObject(), bout));
    }

    private static void put(ObjectNode node, PractisedBout bout) {
        node.put("step", bout.step());
        node.put("technique", bout.technique().map(Labelled::label).orElse(null));
        node.put("region", bout.region().label());
        node.put("score", orNull(bout.points()));
        node.put("in_band", orNull(bout.inBandShare()));
        node.put("work_s", bout.workSeconds());
    }

    private static void put(ObjectNode node, Best best) {
        node.put("program", best.program());
        node.put("region", best.region().label());
        node.put("technique", best.technique().map(Labelled::label).orElse(null));
        node.put("score", best.points());
        node.put("when", best.when().toString());
    }

    private static void put(ObjectNode node, String program, FadingSchedule schedule) {
        node.put("program", program);
        node.put("stage", schedule.stage());
        node.put("shown_share", schedule.shownShare());
    }

    private static void put(ObjectNode node, RetentionTest test) {
        node.put("program", test.program());
        node.put("due", test.due().toString());
        node.put("after_days", test.afterDays());
        node.put("practised", test.practised().toString());
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
