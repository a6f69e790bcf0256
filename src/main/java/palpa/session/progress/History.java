package palpa.session.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import palpa.coaching.feedback.FadingSchedule;
import palpa.coaching.feedback.FeedbackMode;
import palpa.coaching.feedback.FeedbackPlan;
import palpa.coaching.feedback.RetentionPlan;
import palpa.coaching.feedback.RetentionPlan.Practised;
import palpa.coaching.feedback.RetentionTest;

/**
 * What one trainee has practised, the oldest first. Immutable; any thread. A program is told by its name, whatever its version.
 *
 * @param entries the practices; put in order by their time
 */
public record History(List<PracticeEntry> entries) {

    public static final History NONE = new History(List.of());

    public History {
        entries = entries.stream()
                .sorted(Comparator.comparing(PracticeEntry::when))
                .toList();
    }

    /** With one more practice. */
    public History with(PracticeEntry entry) {
        return new History(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** The names of the programs that were practised, the newest first. */
    public List<String> programs() {
        List<String> names =
                entries.stream().map(PracticeEntry::program).distinct().toList();
        return names.stream()
                .sorted(Comparator.comparing((String name) ->
                                of(name).get(of(name).size() - 1).when())
                        .reversed())
                .toList();
    }

    private List<PracticeEntry> of(String program) {
        return entries.stream().filter(entry -> entry.program().equals(program)).toList();
    }

    /** How far feedback on {@code program} has faded: by the practices in which it was to fade. */
    public FadingSchedule fading(String program) {
        return FadingSchedule.afterAll(of(program).stream()
                .filter(entry -> entry.feedback() == FeedbackMode.FADING)
                .map(PracticeEntry::boutPoints)
                .toList());
    }

    /**
     * When the trainee is shown how it goes in the next practice of {@code program}.
     *
     * @param everyBouts {@link FeedbackMode#EVERY_NTH_BOUT}: in every so many bouts one
     */
    public FeedbackPlan feedback(FeedbackMode mode, int everyBouts, String program) {
        return FeedbackPlan.of(mode).every(everyBouts).showing(fading(program).shownShare());
    }

    /** The tests that are due on {@code today}, the most overdue first. A practice without any score counts for none. */
    public List<RetentionTest> testsDue(LocalDate today, ZoneId zone) {
        return RetentionPlan.due(
                entries.stream()
                        .filter(entry -> entry.points().isPresent())
                        .map(entry -> new Practised(entry.program(), entry.day(zone), entry.isTest()))
                        .toList(),
                today);
    }

    /** The best bout of every program, technique and region. */
    public PersonalBests bests() {
        return PersonalBests.of(entries);
    }

    /** The scores of {@code program} from practice to practice. */
    public LearningCurve curve(String program) {
        return LearningCurve.of(program, of(program));
    }
}
