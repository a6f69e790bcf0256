package palpa.session.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import palpa.coaching.feedback.FeedbackMode;

/**
 * One practice of a program, as a trainee's log keeps it. Nothing personal but the name or pseudonym. Immutable.
 *
 * @param when when it began
 * @param trainee who practised, not blank
 * @param program the program's name
 * @param version the program's version
 * @param feedback when it was shown how it goes; {@link FeedbackMode#NONE} is a test
 * @param stage the stage of fading it was held at, 0 in other modes
 * @param points the score of the whole, 0 to 100, empty where nothing was judged
 * @param inBandShare part of the working time in the asked band, 0 to 1, empty where no level was asked
 * @param bouts its bouts in the order in which they were done
 * @param estimatePercent what the trainee thought: percent of the time in the band; empty where nobody asked
 * @param session file name of the recording, empty where there is none
 * @param comfort what the receiver answered, 0 to 10 each, the first one first
 */
public record PracticeEntry(
        Instant when,
        String trainee,
        String program,
        int version,
        FeedbackMode feedback,
        int stage,
        OptionalDouble points,
        OptionalDouble inBandShare,
        List<PractisedBout> bouts,
        OptionalInt estimatePercent,
        String session,
        List<Integer> comfort) {

    private static final int MOST_COMFORT = 10;
    private static final int MOST_PERCENT = 100;

    public PracticeEntry {
        bouts = List.copyOf(bouts);
        comfort = List.copyOf(comfort);
        Figures.refuse(points, inBandShare);
        if (trainee.isBlank() || stage < 0) {
            throw new IllegalArgumentException("practice of \"" + trainee + "\" at stage " + stage);
        }
        if (!comfort.stream().allMatch(answer -> answer >= 0 && answer <= MOST_COMFORT)
                || estimatePercent.orElse(0) < 0
                || estimatePercent.orElse(0) > MOST_PERCENT) {
            throw new IllegalArgumentException("comfort " + comfort + ", estimate " + estimatePercent);
        }
    }

    /** Whether it was a test of what stays without feedback. */
    public boolean isTest() {
        return feedback == FeedbackMode.NONE;
    }

    /** Its day in {@code zone}. */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(when, zone);
    }

    /** The scores of its bouts, of those that have one. */
    public List<Double> boutPoints() {
        return bouts.stream()
                .flatMapToDouble(bout -> bout.points().stream())
                .boxed()
                .toList();
    }

    /** Seconds of work in all bouts. */
    public double workSeconds() {
        return bouts.stream().mapToDouble(PractisedBout::workSeconds).sum();
    }

    /** The same of a trainee of another name. */
    public PracticeEntry of(String newTrainee) {
        return new PracticeEntry(
                when,
                newTrainee,
                program,
                version,
                feedback,
                stage,
                points,
                inBandShare,
                bouts,
                estimatePercent,
                session,
                comfort);
    }
}
